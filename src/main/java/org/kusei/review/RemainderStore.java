package org.kusei.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.IndicatorId;
import org.kusei.measure.Reading.Why;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what a finished review keeps: the figures it read, the tasks it leaves. */
final class RemainderStore {
  private final JdbcClient sql;

  RemainderStore(Database database) {
    this.sql = database.sql();
  }

  void insert(Review review, ReadFigure figure) {
    var blank = figure.blank();
    sql.sql(
            """
            insert into review.figure
              (municipality_id, review_id, indicator_id, value, blank, target_number, is_reached,
               rate, is_below_withdrawal)
            values
              (:municipality, :review, :indicator, :value, :blank, :target, :reached, :rate, :below)
            """)
        .param("municipality", review.municipality().value())
        .param("review", review.id().value())
        .param("indicator", figure.indicator().value())
        .param("value", figure.value())
        .param("blank", blank == null ? null : blank.name())
        .param("target", figure.target())
        .param("reached", figure.reached())
        .param("rate", figure.rate())
        .param("below", figure.isBelowWithdrawal())
        .update();
  }

  Map<IndicatorId, ReadFigure> figures(ReviewId review) {
    return sql
        .sql("select * from review.figure where review_id = :review")
        .param("review", review.value())
        .query((row, index) ->
            new ReadFigure(
                new IndicatorId(row.getLong("indicator_id")),
                row.getBigDecimal("value"),
                why(row.getString("blank")),
                row.getInt("target_number"),
                row.getObject("is_reached", Boolean.class),
                row.getObject("rate", BigDecimal.class),
                row.getBoolean("is_below_withdrawal")))
        .list()
        .stream()
        .collect(Collectors.toMap(ReadFigure::indicator, figure -> figure));
  }

  private static @Nullable Why why(@Nullable String blank) {
    return blank == null ? null : Why.valueOf(blank);
  }

  void insert(Review review, Task task) {
    sql.sql(
            """
            insert into review.task (municipality_id, review_id, key_id, problem, remedy)
            values (:municipality, :review, :key, :problem, :remedy)
            """)
        .param("municipality", review.municipality().value())
        .param("review", review.id().value())
        .param("key", task.node().value())
        .param("problem", task.problem())
        .param("remedy", task.remedy())
        .update();
  }

  List<Task> tasks(ReviewId review) {
    return sql.sql("select * from review.task where review_id = :review order by id")
        .param("review", review.value())
        .query((row, index) ->
            new Task(
                review,
                new NodeKey(row.getLong("key_id")),
                row.getString("problem"),
                row.getString("remedy")))
        .list();
  }

  List<Task> tasks(NodeKey node) {
    return sql.sql("select * from review.task where key_id = :node order by id")
        .param("node", node.value())
        .query((row, index) ->
            new Task(
                new ReviewId(row.getLong("review_id")),
                node,
                row.getString("problem"),
                row.getString("remedy")))
        .list();
  }
}
