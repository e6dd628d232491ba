package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.comparison.BranchView.Row;
import org.kusei.text.Revision;

class BranchViewTest {

  @Test
  void flat_foldedNeighboursOfDifferentDepth_becomeOneRow() {
    var below = node("same");
    var beside = node("same", new Row(true, List.of(node("same"), node("same"))));
    var changed = node("changed", new Row(true, List.of(below)));
    var flat =
        BranchView.flat(List.of(new Row(false, List.of(changed)), new Row(true, List.of(beside))));
    assertThat(flat)
        .containsExactly(new Row(false, List.of(changed)), new Row(true, List.of(below, beside)));
    assertThat(flat.getLast().size()).isEqualTo(4);
  }

  private static BranchView node(String status, Row... below) {
    return new BranchView(
        status,
        "具体的取組",
        null,
        Revision.unchanged("防災訓練"),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(below));
  }
}
