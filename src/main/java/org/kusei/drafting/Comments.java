package org.kusei.drafting;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kusei.drafting.Comment.Handed;
import org.kusei.drafting.Comment.Said;
import org.kusei.drafting.Comment.Settled;
import org.kusei.drafting.DraftStore.DraftRow;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.UnitId;
import org.kusei.organization.Units;
import org.kusei.plan.NodeKey;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** What mayor, planning and sections say to each other about a draft until it is settled. */
public final class Comments {
  private static final int MOST_CHARACTERS = 4_000;

  private final TransactionTemplate transactions;
  private final DraftStore drafts;
  private final DraftNodeStore nodes;
  private final CommentStore comments;
  private final Units units;
  private final InstantSource clock;

  Comments(Database database, Units units, InstantSource clock) {
    this.transactions = database.transactions();
    this.drafts = new DraftStore(database);
    this.nodes = new DraftNodeStore(database);
    this.comments = new CommentStore(database);
    this.units = units;
    this.clock = clock;
  }

  /** Of the draft, the oldest first. */
  public List<Comment> list(DraftId draft) {
    return comments.list(draft);
  }

  /**
   * Says something about a node, or about the whole.
   *
   * @param unit whose turn it is; null for everyone
   */
  public Decision<Long> say(
      Actor by, DraftId draft, @Nullable NodeKey node, @Nullable UnitId unit, String text) {
    return decided(
        draft,
        text,
        row -> {
          boolean here = node == null || nodes.draftOf(node).map(draft::equals).orElse(false);
          if (!here || (unit != null && units.find(row.municipality(), unit).isEmpty())) {
            return new Refused<>("drafting.refused.nobody");
          }
          return new Accepted<>(comments.insert(row, node, unit, said(by, text)));
        });
  }

  /** Answers; a settled comment is open again then. */
  public Decision<Long> answer(Actor by, DraftId draft, long comment, String text) {
    return decided(
        draft,
        text,
        row -> {
          var answered = find(draft, comment);
          comments.insertAnswer(row, comment, said(by, text));
          if (!answered.isOpen()) {
            settle(by, row, comment, false);
          }
          return new Accepted<>(comment);
        });
  }

  /** Says that nothing is left to do about it; refused when somebody said so before. */
  public Decision<Long> settle(Actor by, DraftId draft, long comment) {
    return decided(
        draft,
        "-",
        row -> {
          if (!find(draft, comment).isOpen()) {
            return new Refused<>("drafting.refused.settled");
          }
          settle(by, row, comment, true);
          return new Accepted<>(comment);
        });
  }

  /** The open ones whose turn is the unit's, in whichever draft. */
  public List<Comment> listOpen(MunicipalityId municipality, UnitId unit) {
    return comments.draftsOf(unit).stream()
        .filter(draft -> drafts.isOf(municipality, draft))
        .flatMap(draft -> comments.list(draft).stream())
        .filter(comment -> comment.isOpen() && unit.equals(comment.unit()))
        .toList();
  }

  /** It is another unit's turn; does nothing where the comment is settled or the unit's already. */
  public void handOver(Actor by, long comment, UnitId to, String why) {
    transactions.executeWithoutResult(tx -> {
      var row =
          comments
              .draftOf(comment)
              .flatMap(drafts::lock)
              .orElseThrow(() -> new NotFoundException(comment));
      var handed = find(row.id(), comment);
      var from = handed.unit();
      if (handed.isOpen() && from != null && !from.equals(to)) {
        comments.insertHandover(
            row, comment, to, new Handed(from, why, clock.instant()), by.name());
      }
    });
  }

  private void settle(Actor by, DraftRow row, long comment, boolean settled) {
    comments.insertSettlement(row, comment, settled, new Settled(by.name(), clock.instant()));
  }

  private Comment find(DraftId draft, long comment) {
    return comments.list(draft).stream()
        .filter(each -> each.id() == comment)
        .findAny()
        .orElseThrow(() -> new NotFoundException(comment));
  }

  private Said said(Actor by, String text) {
    return new Said(by.name(), text.strip(), clock.instant());
  }

  private Decision<Long> decided(
      DraftId draft, String text, Function<DraftRow, Decision<Long>> deed) {
    if (text.isBlank()) {
      return new Refused<>("drafting.refused.nothing-said");
    }
    if (text.length() > MOST_CHARACTERS) {
      return new Refused<>("drafting.refused.long-comment", Integer.toString(MOST_CHARACTERS));
    }
    return Objects.requireNonNull(
        transactions.execute(
            tx -> deed.apply(drafts.lock(draft).orElseThrow(() -> new NotFoundException(draft)))));
  }
}
