package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kusei.difference.Change;
import org.kusei.difference.Difference;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.matching.Known;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.Content;
import org.kusei.plan.Issue;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferenceJsonTest {
  private static final Ward HAMA =
      new Ward(new WardId(1), new MunicipalityId(1), "hama", "浜区", "はまく", "Hama Ward", 1, 1);
  private static final String BOOKED = "・届出の前に窓口の時間を予約できるようにします。";
  private static final String PAPERS = "・要る書類を一枚の紙にまとめて、どの窓口でも配ります。";

  private static Edition edition(int number, Stage stage, String goal, ReformItem... items) {
    var title = number == 1 ? "災害に強いまち" : "水に強いまち";
    var paragraphs = number == 1 ? List.of("・名簿を２部つくります。") : List.of("・名簿を2部つくります。", PAPERS);
    var tags = number == 1 ? List.of("緑") : List.of("防災");
    return new Edition(
        new EditionId(number),
        HAMA,
        new FiscalYear(2025),
        number,
        stage,
        null,
        LocalDate.of(2025, 4, 1),
        List.of(new Statement(Statement.Kind.GOAL, goal)),
        NodeTree.of(
            List.of(
                new Issue(
                    new NodeKey(1),
                    new Content("1", title, paragraphs, List.of(), tags),
                    List.of()),
                new Issue(
                    new NodeKey(2), new Content("2", "学びのまち", List.of(), List.of()), List.of()))),
        List.of(items),
        new SelfEvaluation(List.of(), List.of()),
        List.of(),
        null);
  }

  private static Difference difference() {
    return Difference.between(
        edition(
            1,
            Stage.ADOPTED,
            "誰もが住み続けられるまち",
            new ReformItem("1", "窓口の待ち時間", List.of(), List.of(BOOKED, PAPERS)),
            new ReformItem("2", "手続の電子化", List.of(), List.of())),
        edition(
            2,
            Stage.REVISED,
            "誰もが安心して住み続けられるまち",
            new ReformItem("1", "窓口の待ち時間", List.of(), List.of()),
            new ReformItem("2", "手続の電子化", List.of(), List.of(BOOKED))),
        Known.NOTHING);
  }

  private static String body(Set<Change> wanted) {
    return Objects.requireNonNull(DifferenceJson.answer(difference(), wanted).getBody());
  }

  private static JsonNode json(Set<Change> wanted) {
    return JsonMapper.shared().readTree(body(wanted));
  }

  @Test
  void answer_movesBetweenReformItemsAndNodes_areAsTheSchemaSays() throws Exception {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("src/main/resources/comparison/difference.schema.json")));

    assertThat(json(Set.of()).get("moves").findValuesAsString("reformItem")).contains("0", "1");
    assertThat(schema.validate(body(Set.of()), InputFormat.JSON)).isEmpty();
    assertThat(
            schema.validate(
                body(Set.of()).replace("\"reformItem\":", "\"item\":"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void answer_stageThatChanged_isWrittenAsEverywhere() {
    var stage =
        json(Set.of())
            .get("fields")
            .valueStream()
            .filter(field -> field.get("field").asString().equals("stage"))
            .findFirst()
            .orElseThrow();

    assertThat(stage.get("before").asString()).isEqualTo("adopted");
    assertThat(stage.get("after").asString()).isEqualTo("revised");
  }

  @Test
  void answer_tagsAndWaysOfWriting_areToldApartAsTheSchemaSays() {
    var node = json(Set.of()).get("nodes").get(0);
    assertThat(node.get("changes").toString())
        .isEqualTo("[\"passages-moved\",\"reworded\",\"retagged\"]");
    assertThat(node.get("tagsRemoved").toString()).isEqualTo("[\"緑\"]");
    assertThat(node.get("paragraphs").get(0).toString())
        .isEqualTo(
            "[{\"mark\":\"same\",\"text\":\"・名簿を\"},"
                + "{\"mark\":\"deleted\",\"text\":\"２\",\"typography\":true},"
                + "{\"mark\":\"inserted\",\"text\":\"2\",\"typography\":true},"
                + "{\"mark\":\"same\",\"text\":\"部つくります。\"}]");
    assertThat(node.get("title").toString()).doesNotContain("typography");
  }

  @Test
  void answer_changesAskedFor_leavesOutNodesWithoutThem() {
    assertThat(json(Set.of()).get("nodes")).hasSize(2);
    assertThat(json(Set.of(Change.REWORDED)).get("nodes").findValuesAsString("code"))
        .containsOnly("1");
    assertThat(json(Set.of(Change.MOVED)).get("nodes")).isEmpty();
  }
}
