package org.kusei.publication;

import java.util.List;
import java.util.Optional;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.indicator.Releases;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Withdrawals;
import org.kusei.publication.NodeView.LeftTask;
import org.kusei.review.Reviews;
import org.kusei.review.Reviews.Left;

/**
 * What other records say of a policy: its indicators, its finished reviews, what these left, which
 * of its editions were withdrawn.
 */
final class Companions {
  private final Releases releases;
  private final Reviews reviews;
  private final Withdrawals withdrawals;

  Companions(Releases releases, Reviews reviews, Withdrawals withdrawals) {
    this.releases = releases;
    this.reviews = reviews;
    this.withdrawals = withdrawals;
  }

  Gauges gauges(Texts texts, Edition edition) {
    return Gauges.of(texts, releases, edition);
  }

  /** The finished reviews of the edition's year. */
  List<Crumb> reviews(Texts texts, Edition edition) {
    return reviews.listFinished(edition.ward().id(), edition.year()).stream()
        .map(review ->
            new Crumb(
                texts.text(review.kind().key()),
                Addresses.policy(edition.ward(), edition.year())
                    + "/review/"
                    + review.kind().word(),
                null))
        .toList();
  }

  /** The withdrawn editions of the edition's policy, by number. */
  List<WithdrawnEdition> withdrawn(Texts texts, Edition edition) {
    var words = new Wording(texts);
    return withdrawals.list(edition.ward().id(), edition.year()).stream()
        .map(each -> WithdrawnEdition.of(words, each))
        .toList();
  }

  /** Those of all years of the ward, the latest withdrawal first. */
  List<WithdrawnEdition> withdrawn(Texts texts, Ward ward) {
    var words = new Wording(texts);
    return withdrawals.list(ward.municipality()).stream()
        .filter(each -> each.edition().ward().id().equals(ward.id()))
        .map(each -> WithdrawnEdition.of(words, each))
        .toList();
  }

  /** What reviews left to do for the node and for the one before it. */
  List<LeftTask> left(Wording words, Edition edition, NodeKey node, Optional<NodeKey> before) {
    return reviews.listLeft(node, before).stream().map(left -> task(words, edition, left)).toList();
  }

  private static LeftTask task(Wording words, Edition edition, Left left) {
    var review = left.review();
    var href =
        Addresses.policy(edition.ward(), review.year())
            + "/review/"
            + review.kind().word()
            + "#s-"
            + left.task().node().address();
    var name =
        words.text(
            "reviewing.left.from", words.year(review.year()), words.text(review.kind().key()));
    return new LeftTask(left.task().problem(), left.task().remedy(), href, name);
  }
}
