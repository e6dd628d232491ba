package org.kusei.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What holds for every source form, and short ways to look into one. */
public final class FormCheck {

  private FormCheck() {}

  /** Every non-space character is in exactly one block; lines are numbered; no block is blank. */
  public static void holds(SourceForm form) {
    var covered = new ArrayList<BitSet>();
    for (int i = 0; i < form.lines().size(); i++) {
      assertThat(form.lines().get(i).number()).isEqualTo(i + 1);
      assertThat(form.lines().get(i).text()).doesNotContain("\n").doesNotContain("\r");
      covered.add(new BitSet());
    }
    for (var block : form.blocks()) {
      assertThat(form.text(block)).isNotBlank();
      for (var span : block.spans()) {
        var line = covered.get(span.line() - 1);
        assertThat(line.get(span.start(), span.end()).isEmpty()).as("once: %s", block).isTrue();
        line.set(span.start(), span.end());
      }
      block.links().forEach(link -> assertThat(inside(link, block)).isTrue());
    }
    for (var line : form.lines()) {
      var text = line.text();
      for (int i = 0; i < text.length(); i++) {
        if (!Spaces.isSpace(text.charAt(i))) {
          assertThat(covered.get(line.number() - 1).get(i)).as("char %s of %s", i, line).isTrue();
        }
      }
    }
  }

  private static boolean inside(Link link, Block block) {
    return block.spans().stream()
        .anyMatch(span ->
            span.line() == link.span().line()
                && span.start() <= link.span().start()
                && span.end() >= link.span().end());
  }

  public static List<String> texts(SourceForm form) {
    return form.blocks().stream().map(form::text).toList();
  }

  /** Cell and text of each block in a table, e.g. {@code 1:0,2+1x2 text} (rows x columns). */
  public static List<String> cells(SourceForm form) {
    var cells = new ArrayList<String>();
    for (var block : form.blocks()) {
      var cell = block.cell();
      if (cell != null) {
        var spans = cell.rowSpan() * cell.columnSpan() == 1 ? "" : "+" + spans(cell);
        cells.add(
            cell.table() + ":" + cell.row() + "," + cell.column() + spans + " " + form.text(block));
      }
    }
    return cells;
  }

  private static String spans(Cell cell) {
    return cell.rowSpan() + "x" + cell.columnSpan();
  }

  public static List<String> notes(SourceForm form) {
    return form.notes().stream().map(SourceNote::code).toList();
  }

  /** All non-space characters, sorted: what must be the same however a document was read. */
  public static String characters(String text) {
    var kept = text.codePoints().filter(c -> !Spaces.isSpace(c)).sorted();
    return kept.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  public static String allText(SourceForm form) {
    return String.join("\n", form.lines().stream().map(SourceLine::text).toList());
  }
}
