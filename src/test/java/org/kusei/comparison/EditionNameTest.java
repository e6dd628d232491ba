package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025.1", "hamate:2026", "hamate:2026.12"})
  void parse_name_isWrittenTheSame(String written) {
    assertThat(EditionName.parse(written)).map(EditionName::toString).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "1925",
        "2025.",
        "2025.x",
        ":2025",
        "Hamate:2025",
        "../2025",
        "2025.1234567"
      })
  void parse_anythingElse_isNoName(String written) {
    assertThat(EditionName.parse(written)).isEmpty();
  }
}
