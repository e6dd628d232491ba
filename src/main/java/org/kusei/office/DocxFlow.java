package org.kusei.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Block;
import org.kusei.source.Deadline;
import org.kusei.source.FormWriter;
import org.kusei.source.Link;
import org.kusei.source.Place;
import org.kusei.source.Spaces;
import org.kusei.source.Span;
import org.kusei.source.XmlElement;

/** Makes lines and blocks of one part (body, header, notes) of a Word document. */
final class DocxFlow {

  private static final Set<String> WRAPPERS =
      Set.of(
          "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "Choice", "docPartBody");

  /** Reads a diagram (SmartArt), which stands in a part of its own. */
  interface Diagrams {
    XmlElement diagram(String relation) throws IOException;
  }

  private final FormWriter writer;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Deadline deadline;
  private final Set<String> noted = new HashSet<>();
  private Map<String, String> targets = Map.of();
  private Diagrams diagrams = relation -> XmlElement.empty();
  private @Nullable String part;

  DocxFlow(FormWriter writer, DocxStyles styles, DocxNumbering numbering, Deadline deadline) {
    this.writer = writer;
    this.styles = styles;
    this.numbering = numbering;
    this.deadline = deadline;
  }

  /** Says which part comes now, and where its relations lead. */
  void begin(@Nullable String partName, Map<String, String> relations, Diagrams source) {
    part = partName;
    targets = relations;
    diagrams = source;
  }

  /** Reads paragraphs and tables one after the other. */
  void blocks(XmlElement parent, @Nullable Place place) throws IOException {
    var open = new ArrayList<XmlElement>();
    for (var child : parent.children()) {
      deadline.check();
      if (child.is("p") && isJoined(child)) {
        open.add(child);
        continue;
      }
      if (child.is("p")) {
        open.add(child);
        paragraph(open, place);
        open.clear();
      } else {
        block(child, place);
      }
    }
    if (!open.isEmpty()) {
      paragraph(open, place);
    }
  }

  private void block(XmlElement child, @Nullable Place place) throws IOException {
    switch (child.name()) {
      case "tbl" -> table(child, place);
      case "del", "moveFrom" -> noteDeleted(child);
      case "AlternateContent" -> alternative(child, place);
      default -> {
        if (WRAPPERS.contains(child.name())) {
          blocks(child, place);
        }
      }
    }
  }

  /** Whether a tracked change took the paragraph's end away: it goes on in the next one. */
  private static boolean isJoined(XmlElement paragraph) {
    var mark = paragraph.at("pPr", "rPr");
    return mark.has("del") || mark.has("moveFrom");
  }

  private void alternative(XmlElement alternatives, @Nullable Place place) throws IOException {
    var choice = alternatives.find("Choice");
    blocks(choice != null ? choice : alternatives.at("Fallback"), place);
  }

  private void noteDeleted(XmlElement element) {
    if (!element.text().isBlank()) {
      note("tracked-deletion", "変更履歴で削除された文字があります。削除後の文章を読みました。");
    }
  }

  private void paragraph(List<XmlElement> parts, @Nullable Place place) throws IOException {
    var text = new DocxText(targets, styles);
    parts.forEach(text::add);
    var properties = parts.getLast().at("pPr");
    var number = numbering.next(properties);
    int heading = styles.headingLevel(properties);
    boolean first = true;
    for (var words : text.lines()) {
      var label = first && number != null ? number.label() : "";
      if (line(words, label, first ? kind(heading, number) : rest(heading), place)) {
        first = false;
      }
    }
    if (!text.readings().isBlank()) {
      line(List.of(new DocxText.Part(text.readings(), "")), "", RUBY, place);
    }
    notes(text);
    for (var box : text.boxes()) {
      box(box, place);
    }
  }

  /** What a line becomes. */
  private record Kind(Block.Kind kind, int level, boolean ruby) {}

  private static final Kind RUBY = new Kind(Block.Kind.PARAGRAPH, 0, true);

  private static Kind kind(int heading, DocxNumbering.@Nullable Numbered number) {
    if (heading > 0) {
      return new Kind(Block.Kind.HEADING, heading, false);
    }
    return number == null ? rest(0) : new Kind(Block.Kind.LIST_ITEM, number.level(), false);
  }

  /** After a line break a list item goes on as a paragraph, a heading as a heading. */
  private static Kind rest(int heading) {
    return heading > 0
        ? new Kind(Block.Kind.HEADING, heading, false)
        : new Kind(Block.Kind.PARAGRAPH, 0, false);
  }

  /** Puts down one line; a blank one leaves nothing. */
  private boolean line(List<DocxText.Part> parts, String label, Kind kind, @Nullable Place place) {
    var text = new StringBuilder(label);
    parts.forEach(p -> text.append(p.text()));
    if (Spaces.isBlank(text)) {
      return false;
    }
    boolean labelled = !label.isEmpty() && !parts.isEmpty();
    var all = new ArrayList<DocxText.Part>();
    if (!label.isEmpty()) {
      all.add(new DocxText.Part(label + (labelled ? " " : ""), ""));
    }
    all.addAll(parts);
    var span = writer.newLine(joined(all));
    writer.block(
        new FormWriter.Draft(
            kind.kind(),
            kind.level(),
            place,
            kind.ruby() ? "ruby" : part,
            List.of(span),
            links(all, span)));
    return true;
  }

  private static String joined(List<DocxText.Part> parts) {
    var text = new StringBuilder();
    parts.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  private static List<Link> links(List<DocxText.Part> parts, Span span) {
    var links = new ArrayList<Link>();
    int at = span.start();
    for (var linked : parts) {
      int end = at + linked.text().length();
      if (!linked.href().isEmpty()) {
        links.add(new Link(new Span(span.line(), at, end), linked.href()));
      }
      at = end;
    }
    return links;
  }

  private void notes(DocxText text) {
    if (text.hasHidden()) {
      note("hidden-text", "隠し文字があります。本文と同じように読みました。");
    }
    if (text.hasDeleted()) {
      note("tracked-deletion", "変更履歴で削除された文字があります。削除後の文章を読みました。");
    }
    if (text.hasUnknownSymbol()) {
      note("symbol-unknown", "読み取れない記号があります。「\uFFFD」に置きかえました。");
    }
  }

  private void note(String code, String message) {
    if (noted.add(code)) {
      writer.note(Math.max(1, writer.lines()), code, message);
    }
  }

  private void box(XmlElement box, @Nullable Place place) throws IOException {
    if (box.is("relIds")) {
      diagram(diagrams.diagram(box.attribute("dm")), place);
    } else {
      blocks(box, place);
    }
  }

  private void diagram(XmlElement element, @Nullable Place place) throws IOException {
    for (var child : element.children()) {
      if (child.is("p")) {
        paragraph(List.of(child), place);
      } else {
        diagram(child, place);
      }
    }
  }

  private void table(XmlElement table, @Nullable Place outer) throws IOException {
    var layout = new DocxTable(table, writer.newTable(), outer);
    if (layout.hasDeletedRows()) {
      note("tracked-deletion", "変更履歴で削除された文字があります。削除後の文章を読みました。");
    }
    for (var cell : layout.cells()) {
      blocks(cell.element(), cell.place());
    }
  }
}
