package org.kusei.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.source.UnreadableException.Measure;
import org.kusei.source.UnreadableException.Reason;

/**
 * Takes down lines and blocks while a reader walks through a document. Text enters only together
 * with its span, so a line has no character that its reader did not put somewhere.
 */
public final class FormWriter {

  /** A block whose table is not in order yet. */
  public record Draft(
      Block.Kind kind,
      int level,
      @Nullable Place place,
      @Nullable String element,
      List<Span> spans,
      List<Link> links) {}

  private static final String LABEL_SIGNS = "◆◇■□●";

  private final Format format;
  private final List<StringBuilder> lines = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<SourceNote> notes = new ArrayList<>();
  private int characters;
  private int tables;

  public FormWriter(Format format) {
    this.format = format;
  }

  /** The number of the last line, 0 before the first. */
  public int lines() {
    return lines.size();
  }

  /** A number for a table that begins here. */
  public int newTable() {
    return ++tables;
  }

  /** Makes sure that the line exists, and all before it. */
  public void reach(int line) {
    while (lines.size() < line) {
      if (lines.size() >= Limits.LINES) {
        throw UnreadableException.tooMuch(Limits.LINES, Measure.LINES);
      }
      lines.add(new StringBuilder());
    }
  }

  /** Sets the text on a new last line. */
  public Span newLine(String text) {
    reach(lines.size() + 1);
    return append(lines.size(), text);
  }

  /** Sets the text at the end of the line. */
  public Span append(int line, String text) {
    reach(line);
    var buffer = lines.get(line - 1);
    count(text.length());
    int start = buffer.length();
    buffer.append(text);
    return new Span(line, start, buffer.length());
  }

  /** Parts what comes next on the line from what is there, if anything is. */
  public void separate(int line, char separator) {
    reach(line);
    var buffer = lines.get(line - 1);
    if (!buffer.isEmpty() && !Spaces.isSpace(buffer.charAt(buffer.length() - 1))) {
      buffer.append(separator);
    }
  }

  public void block(Draft draft) {
    if (drafts.size() >= Limits.LINES) {
      throw UnreadableException.tooMuch(Limits.LINES, Measure.PARAGRAPHS);
    }
    if (!draft.spans().isEmpty()) {
      drafts.add(draft);
    }
  }

  public void note(int line, String code, String message) {
    notes.add(new SourceNote(Math.max(line, 1), code, message));
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  private void count(int added) {
    characters += added;
    if (characters > Limits.CHARACTERS) {
      throw UnreadableException.tooMuch(Limits.CHARACTERS, Measure.CHARACTERS);
    }
  }

  public SourceForm form() {
    if (drafts.isEmpty()) {
      throw new UnreadableException(Reason.NO_TEXT);
    }
    var sourceLines = new ArrayList<SourceLine>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      sourceLines.add(new SourceLine(i + 1, lines.get(i).toString()));
    }
    // On the pages of a PDF geometry has already told labels from short lines.
    var whole = format == Format.PDF ? drafts : stacked();
    return new SourceForm(format, sourceLines, new Tables(whole).blocks(), notes);
  }

  /** A label set one character a line (縦書き) is one word, though each is a paragraph. */
  private List<Draft> stacked() {
    var joined = new ArrayList<Draft>(drafts.size());
    for (int i = 0; i < drafts.size(); ) {
      int end = i + 1;
      var place = drafts.get(i).place();
      while (place != null && end < drafts.size() && place.equals(drafts.get(end).place())) {
        end++;
      }
      var cell = drafts.subList(i, end);
      if (cell.size() > 1 && cell.stream().allMatch(this::isSingle)) {
        joined.add(together(cell));
      } else {
        joined.addAll(cell);
      }
      i = end;
    }
    return joined;
  }

  private boolean isSingle(Draft draft) {
    if (draft.spans().size() != 1 || draft.element() != null) {
      return false;
    }
    var span = draft.spans().getFirst();
    var text = Spaces.trim(lines.get(span.line() - 1).substring(span.start(), span.end()));
    return text.codePointCount(0, text.length()) == 1
        && (Character.isLetter(text.codePointAt(0)) || LABEL_SIGNS.contains(text));
  }

  private static Draft together(List<Draft> cell) {
    var first = cell.getFirst();
    return new Draft(
        first.kind(),
        first.level(),
        first.place(),
        null,
        cell.stream().flatMap(draft -> draft.spans().stream()).toList(),
        cell.stream().flatMap(draft -> draft.links().stream()).toList());
  }
}
