package org.kusei.authoring;

import java.util.List;
import org.kusei.authoring.NodeView.Task;
import org.kusei.authoring.PublishView.TargetChange;
import org.kusei.drafting.Draft;
import org.kusei.edition.Addresses;
import org.kusei.gauge.GaugeWords;
import org.kusei.indicator.Proposals;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Texts;
import org.kusei.review.Reviews;

/** What comes into a draft from beside it: tasks that a review left, targets that are proposed. */
final class Carried {
  private final Reviews reviews;
  private final Proposals proposals;

  Carried(Reviews reviews, Proposals proposals) {
    this.reviews = reviews;
    this.proposals = proposals;
  }

  /** What finished reviews left to do for the node and for the one it goes on. */
  List<Task> tasks(Texts texts, Draft draft, NodeKey key) {
    var words = new GaugeWords(texts);
    return reviews.listLeft(key).stream()
        .map(left -> {
          var review = left.review();
          return new Task(
              left.task().problem(),
              left.task().remedy(),
              words.year(review.year()) + " " + words.text(review.kind().key()),
              Addresses.policy(draft.ward(), review.year()) + "/review/" + review.kind().word());
        })
        .toList();
  }

  /** The targets that become those of the next edition. */
  List<TargetChange> targets(Texts texts, Draft draft) {
    var words = new GaugeWords(texts);
    return proposals.list(draft.ward().id(), draft.year()).stream()
        .map(each -> {
          var unit = each.indicator().measure().unit();
          var now = each.now();
          return new TargetChange(
              each.indicator().name(),
              now == null ? "" : words.goal(now, unit),
              words.goal(each.proposed(), unit),
              each.reason());
        })
        .toList();
  }
}
