package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.indicator.Indicators;
import org.kusei.measuring.MeasuredWard;
import org.kusei.plan.Stage;
import org.kusei.policy.Policies;
import org.kusei.review.ReviewKind;
import org.kusei.review.Reviews;
import org.kusei.testing.TestServer;

/** The sample's results fit a policy, and are loaded once. */
class SampleResultsTest {

  @Test
  void results_areLoadedOnceAndReviewed(@TempDir Path folder) throws Exception {
    try (var server = TestServer.started(folder)) {
      var edition = MeasuredWard.recorded(server).edition();
      var ward = edition.ward();
      MeasuredWard.edition(server, ward, MeasuredWard.YEAR.next(), Stage.ADOPTED);
      var indicators = server.get(Indicators.class);
      var reviews = server.get(Reviews.class);
      var results = new SampleResults(server.get(Policies.class), indicators, reviews);

      results.load(ward, MeasuredWard.YEAR);
      results.load(ward, MeasuredWard.YEAR);

      var keys = edition.places().stream().map(place -> place.node().key()).toList();
      assertThat(indicators.listCourses(keys)).hasSize(3);
      var year = reviews.list(ward.id()).stream().collect(Collectors.toMap(r -> r.kind(), r -> r));
      assertThat(year).hasSize(2);
      assertThat(reviews.listFinished(ward.id(), MeasuredWard.YEAR)).hasSize(1);
      assertThat(server.page("/hama/2024/review/year-end").body()).contains("夜と休日の回を設け");
      assertThat(reviews.find(ward, MeasuredWard.YEAR.next(), ReviewKind.MID_YEAR)).isPresent();
    }
  }
}
