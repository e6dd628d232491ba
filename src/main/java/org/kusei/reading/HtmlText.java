package org.kusei.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.kusei.source.FormWriter;
import org.kusei.source.Link;
import org.kusei.source.Spaces;
import org.kusei.source.Span;

/**
 * Gathers the text of one block, spaces collapsed as a browser does, with the line of each part.
 */
final class HtmlText {

  /** Characters of one line that lead to one place. */
  private record Part(int line, String text, String href) {}

  /** One block's worth of spans; a piece of readings stands apart. */
  record Piece(List<Span> spans, List<Link> links, boolean ruby) {}

  private final FormWriter writer;
  private final List<List<Part>> verbatim = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> readings = new ArrayList<>();
  private String href = "";
  private boolean ruby;
  private boolean spaceDue;
  private boolean breakDue;
  private int last = -1;

  HtmlText(FormWriter writer) {
    this.writer = writer;
  }

  void link(String target) {
    href = target.strip();
  }

  void ruby(boolean begins) {
    ruby = begins;
  }

  void space() {
    spaceDue = true;
    breakDue = false;
  }

  void add(TextNode node, boolean isVerbatim) {
    int line = Math.max(1, node.sourceRange().start().lineNumber());
    var rows = node.getWholeText().split("\n", -1);
    for (int i = 0; i < rows.length; i++) {
      if (i > 0) {
        breakLine(isVerbatim);
      }
      row(line + i, rows[i]);
    }
  }

  /** Words that stand in no text of the page. */
  void words(int line, String words) {
    row(Math.max(1, line), words.replace('\n', ' '));
  }

  private void breakLine(boolean isVerbatim) {
    if (isVerbatim) {
      verbatim.add(List.copyOf(parts));
      parts.clear();
      last = -1;
    } else {
      spaceDue = true;
      breakDue = true;
    }
  }

  /** Puts down what stands on one line of the file, spaces collapsed. */
  private void row(int line, String row) {
    var kept = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (isCollapsible(c)) {
        spaceDue = true;
      } else {
        kept.append(parting(c)).append(c);
        spaceDue = false;
        breakDue = false;
        last = c;
      }
    }
    if (!kept.isEmpty()) {
      (ruby ? readings : parts).add(new Part(line, kept.toString(), href));
    }
  }

  private static boolean isCollapsible(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\r';
  }

  /** The space before the next character, if one is due; a broken line of Japanese has none. */
  private String parting(char next) {
    return spaceDue && last >= 0 && !(breakDue && joinsBare(last, next)) ? " " : "";
  }

  private static boolean joinsBare(int before, int after) {
    return Spaces.joinsBare(before) && Spaces.joinsBare(after);
  }

  /** The blocks gathered since the last time. */
  List<Piece> pieces(char separator) {
    var pieces = new ArrayList<Piece>();
    verbatim.add(List.copyOf(parts));
    for (var lines : verbatim) {
      piece(lines, separator, false, pieces);
    }
    piece(List.copyOf(readings), ' ', true, pieces);
    verbatim.clear();
    parts.clear();
    readings.clear();
    spaceDue = false;
    breakDue = false;
    last = -1;
    return pieces;
  }

  private void piece(List<Part> lines, char separator, boolean isRuby, List<Piece> pieces) {
    if (lines.stream().allMatch(part -> Spaces.isBlank(part.text()))) {
      return;
    }
    var spans = new ArrayList<Span>();
    var links = new ArrayList<Link>();
    for (var part : lines) {
      if (spans.isEmpty() || spans.getLast().line() != part.line()) {
        writer.separate(part.line(), separator);
      }
      var span = writer.append(part.line(), part.text());
      if (!part.href().isEmpty()) {
        links.add(new Link(span, part.href()));
      }
      add(spans, span);
    }
    pieces.add(new Piece(spans, links, isRuby));
  }

  private static void add(List<Span> spans, Span span) {
    var before = spans.isEmpty() ? null : spans.getLast();
    if (before != null && before.line() == span.line() && before.end() == span.start()) {
      spans.set(spans.size() - 1, new Span(span.line(), before.start(), span.end()));
    } else {
      spans.add(span);
    }
  }
}
