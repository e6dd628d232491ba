package org.kusei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measurement measures. */
class SearchBenchTest {

  @Test
  void run_generatedNodes_givesTimes(@TempDir Path folder) {
    var report = SearchBench.run(folder, 2_000, 500, 1);
    assertThat(report.nodes()).isEqualTo(2_000);
    assertThat(report.ofACity().median()).isPositive();
    assertThat(report.bare().p99()).isGreaterThanOrEqualTo(report.bare().median());
  }
}
