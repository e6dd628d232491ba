package org.kusei.editing;

import java.util.ArrayList;
import java.util.List;
import org.kusei.outline.Outline;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.Passage;
import org.kusei.outline.ReviewItem;

/** All passages that something in an outline shows. */
final class Passages {

  static List<Passage> of(Outline outline) {
    var all = new ArrayList<Passage>();
    all.addAll(outline.goals());
    all.addAll(outline.missions());
    all.addAll(outline.principles());
    outline.issues().forEach(node -> all.addAll(of(node)));
    for (var item : outline.reformItems()) {
      all.add(item.title());
      all.addAll(item.actions());
    }
    outline.reviewItems().forEach(item -> addAll(all, item));
    all.addAll(outline.selfEvaluation().achievements());
    all.addAll(outline.selfEvaluation().remaining());
    return all;
  }

  /** Of the node and all below it. */
  static List<Passage> of(OutlineNode node) {
    var all = new ArrayList<Passage>();
    all.add(node.title());
    all.addAll(node.text());
    node.children().forEach(child -> all.addAll(of(child)));
    return all;
  }

  private static void addAll(List<Passage> all, ReviewItem item) {
    all.add(item.title());
    all.addAll(item.purpose());
    all.addAll(item.approach());
    all.addAll(item.actions());
    all.addAll(item.outcomeTarget());
    all.addAll(item.performanceTarget());
    for (var review : item.reviews()) {
      all.addAll(review.done());
      all.addAll(review.assessment());
      all.addAll(review.remaining());
      all.addAll(review.next());
    }
  }

  private Passages() {}
}
