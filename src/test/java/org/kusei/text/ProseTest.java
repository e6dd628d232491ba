package org.kusei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void lines_withMarks_becomeOneList() {
    assertThat(Prose.of(List.of("前置き", "・一つ", "- ・二つ", "● 三つ", "結び")))
        .containsExactly(
            new Prose(false, List.of("前置き")),
            new Prose(true, List.of("一つ", "二つ", "三つ")),
            new Prose(false, List.of("結び")));
  }

  @Test
  void lines_whoseDashIsNoMark_stayParagraphs() {
    assertThat(Prose.of(List.of("-5度の寒さ", "3-1の取組", "・"))).noneMatch(Prose::list);
  }
}
