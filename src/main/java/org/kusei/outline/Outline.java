package org.kusei.outline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Stage;
import org.kusei.source.Format;
import org.kusei.source.SourceNote;

/**
 * What was recognised in one document. Every non-space character of the source is in exactly one of
 * placed (anything here but the next two), {@code chrome} and {@code unplaced}.
 *
 * @param ward as written, e.g. 西区; null for a city-wide document
 * @param stage null when the document is not a policy
 * @param head the ward mayor (区長) named in the document
 * @param chrome navigation, share buttons, reader notices: recognised as not content
 * @param unplaced content that could not be placed: never dropped, always shown
 */
public record Outline(
    Format format,
    @Nullable String ward,
    @Nullable FiscalYear fiscalYear,
    @Nullable Stage stage,
    @Nullable String head,
    @Nullable LocalDate publishedOn,
    List<Passage> goals,
    List<Passage> missions,
    List<Passage> principles,
    List<OutlineNode> issues,
    List<OutlineReformItem> reformItems,
    List<ReviewItem> reviewItems,
    SelfEvaluation selfEvaluation,
    List<Attachment> attachments,
    @Nullable Contact contact,
    List<SourceText> unplaced,
    List<SourceText> chrome,
    List<SourceNote> notes,
    Characters characters) {

  /** ◆自己評価: 1年間の取組成果と今後取り組みたいこと, 解決すべき課題と今後の改善方向. */
  public record SelfEvaluation(List<Passage> achievements, List<Passage> remaining) {

    public SelfEvaluation {
      achievements = List.copyOf(achievements);
      remaining = List.copyOf(remaining);
    }
  }

  /** A file that the document points to: 改定後, 改定前, 中間振り返り, 振り返り, 策定経過 and the like. */
  public record Attachment(String title, @Nullable String href, int line) {}

  /** The unit that answers questions. */
  public record Contact(
      @Nullable String unit,
      @Nullable String phone,
      @Nullable String fax,
      @Nullable String address) {}

  /** A stretch of a source line. */
  public record SourceText(int line, String text) {}

  /** Counts of non-space characters (code points); {@code placed + chrome + unplaced = total}. */
  public record Characters(int total, int placed, int chrome, int unplaced) {

    public Characters {
      if (placed + chrome + unplaced != total) {
        throw new IllegalArgumentException("characters do not add up: " + this);
      }
    }
  }

  /** The note on a document that has neither the title nor any heading of a ward's policy. */
  public static final String OTHER_DOCUMENT = "not-a-ward-policy";

  /** Whether anything that only a ward's policy or a reform programme has was found. */
  public boolean hasField() {
    return notes.stream().noneMatch(note -> note.code().equals(OTHER_DOCUMENT));
  }

  public Outline {
    goals = List.copyOf(goals);
    missions = List.copyOf(missions);
    principles = List.copyOf(principles);
    issues = List.copyOf(issues);
    reformItems = List.copyOf(reformItems);
    reviewItems = List.copyOf(reviewItems);
    attachments = List.copyOf(attachments);
    unplaced = List.copyOf(unplaced);
    chrome = List.copyOf(chrome);
    notes = List.copyOf(notes);
  }
}
