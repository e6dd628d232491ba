package org.kusei.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Comparisons;
import org.kusei.edition.NodeVersion;
import org.kusei.gauge.GaugeWords;
import org.kusei.pages.Page;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;
import org.kusei.review.Review;
import org.kusei.review.Reviews;
import org.kusei.review.Sheet;
import org.kusei.review.Sheet.Average;
import org.kusei.reviewing.City.Asked;
import org.kusei.reviewing.ReviewView.Open;
import org.kusei.reviewing.ReviewView.Standing;

/** Gathers the page of a review. */
final class ReviewReading {
  private final Reviews reviews;
  private final Policies policies;
  private final Comparisons comparisons;

  ReviewReading(Reviews reviews, Policies policies, Comparisons comparisons) {
    this.reviews = reviews;
    this.policies = policies;
    this.comparisons = comparisons;
  }

  /** How somebody looks at a review, and what came of what they sent. */
  record Look(Open open, String action, @Nullable String closed, @Nullable String problem) {

    /** Officers' names are not for everyone. */
    boolean isPublic() {
      return !action.startsWith("/desk");
    }
  }

  ReviewView view(Page page, Asked asked, @Nullable Review review, Look look) {
    var words = new GaugeWords(page.texts());
    if (review == null) {
      return view(page, asked, look, new Read(words, null, List.of()));
    }
    var sheet = reviews.sheet(review);
    var tasks = reviews.listTasks(review.id());
    Map<NodeKey, NodeVersion> successors =
        tasks.isEmpty() ? Map.of() : comparisons.successors(sheet.edition());
    var rows =
        new PartReading(
                words, sheet, tasks, node -> Optional.ofNullable(successors.get(node)), policies)
            .rows();
    return view(page, asked, look, new Read(words, sheet, rows));
  }

  private record Read(GaugeWords words, @Nullable Sheet sheet, List<PartRow> rows) {}

  private ReviewView view(Page page, Asked asked, Look look, Read read) {
    var words = read.words;
    var sheet = read.sheet;
    return new ReviewView(
        page,
        words.ward(asked.ward()),
        words.bothYears(asked.year()),
        words.text(asked.kind().key()),
        look.action,
        asked.policy(),
        sheet != null && sheet.review().isFinished() ? asked.publicAddress() : null,
        look.open,
        sheet != null,
        sheet == null ? null : finished(words, sheet.review(), look),
        look.closed,
        look.problem,
        sheet == null ? Standing.NOT_BEGUN : standing(words, sheet),
        read.rows);
  }

  static Standing standing(GaugeWords words, Sheet sheet) {
    return new Standing(
        sheet.scheme().name(words.texts()),
        !sheet.scheme().confirmed(),
        words.text("reviewing.open", sheet.countOpen()),
        sheet.countUnexplained() > 0,
        sheet.review().unjudged(),
        average(words, sheet.average()));
  }

  private static @Nullable String finished(GaugeWords words, Review review, Look look) {
    var at = review.finishedAt();
    return at == null
        ? null
        : look.isPublic()
            ? published(words, at)
            : words.text(
                "reviewing.finished", words.figures().day(at), String.valueOf(review.finishedBy()));
  }

  static String published(GaugeWords words, Instant at) {
    return words.text("reviewing.finished.public", words.figures().day(at));
  }

  private static String average(GaugeWords words, Average average) {
    var rate = average.rate();
    var excluded =
        average.excluded().stream()
            .map(each -> each.indicator().name())
            .collect(Collectors.joining(words.text("gauge.comma")));
    var mean =
        rate == null
            ? words.text("reviewing.average.none")
            : words.text("reviewing.average", GaugeWords.number(rate), average.counted());
    return excluded.isEmpty()
        ? mean
        : mean + " " + words.text("reviewing.average.excluded", excluded);
  }
}
