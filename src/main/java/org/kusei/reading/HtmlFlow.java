package org.kusei.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Block;
import org.kusei.source.FormWriter;
import org.kusei.source.Place;

/** Makes blocks of the elements and texts of a page as they come. */
final class HtmlFlow {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "noscript",
          "ol",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  private static final Set<String> VERBATIM = Set.of("pre", "textarea");

  /** What an element puts upon everything inside it. */
  private record Frame(int heading, int listDepth, @Nullable String part, boolean verbatim) {}

  private final FormWriter writer;
  private final HtmlText text;
  private final HtmlTables tables;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<Element> opened = new ArrayDeque<>();
  private final List<Element> pictures = new ArrayList<>();
  private boolean itemBegins;
  private boolean hiddenNoted;

  HtmlFlow(FormWriter writer) {
    this.writer = writer;
    this.text = new HtmlText(writer);
    this.tables = new HtmlTables(writer);
  }

  void text(TextNode node) {
    text.add(node, !frames.isEmpty() && frames.element().verbatim());
  }

  void enter(Element element) {
    var name = element.normalName();
    switch (name) {
      case "br" -> lineBreak();
      case "img" -> picture(element);
      case "a" -> text.link(element.attr("href"));
      case "rt", "rp" -> text.ruby(true);
      default -> enterBlock(element, name);
    }
  }

  private void lineBreak() {
    if (heading() > 0) {
      text.space();
    } else {
      flush();
    }
  }

  private void picture(Element image) {
    if (part() != null || image.attr("alt").isBlank()) {
      return;
    }
    var heading = image.closest("h1, h2, h3, h4, h5, h6");
    if (heading != null && !heading.hasText()) {
      // the words of a heading that was drawn
      text.words(image.sourceRange().start().lineNumber(), image.attr("alt").strip());
    } else {
      pictures.add(image);
    }
  }

  private void enterBlock(Element element, String name) {
    noteHidden(element);
    if (!BLOCKS.contains(name)) {
      return;
    }
    flush();
    tables.enter(element, name);
    int depth = LISTS.contains(name) ? listDepth() + 1 : listDepth();
    boolean verbatim =
        VERBATIM.contains(name) || (!frames.isEmpty() && frames.element().verbatim());
    int level = isHeading(name) ? name.charAt(1) - '0' : heading();
    var part = HtmlParts.of(element, name);
    opened.push(element);
    frames.push(new Frame(level, depth, part == null ? part() : part, verbatim));
    if (name.equals("li")) {
      itemBegins = true;
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0;
  }

  private void noteHidden(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("style").replace(" ", "").contains("display:none");
    if (hidden && !hiddenNoted && element.hasText()) {
      hiddenNoted = true;
      writer.note(
          element.sourceRange().start().lineNumber(),
          "hidden-text",
          "画面では隠されている文字があります。本文と同じように読みました。");
    }
  }

  void leave(Element element) {
    var name = element.normalName();
    if (name.equals("a")) {
      text.link("");
    } else if (name.equals("rt") || name.equals("rp")) {
      text.ruby(false);
    }
    if (!element.equals(opened.peek())) {
      return;
    }
    flush();
    opened.pop();
    frames.pop();
    tables.leave(element, name);
    if (name.equals("li")) {
      itemBegins = false;
    }
  }

  private int heading() {
    return frames.isEmpty() ? 0 : frames.element().heading();
  }

  private int listDepth() {
    return frames.isEmpty() ? 0 : frames.element().listDepth();
  }

  private @Nullable String part() {
    return frames.isEmpty() ? null : frames.element().part();
  }

  private void flush() {
    var place = tables.place();
    for (var piece : text.pieces(tables.opensCell() ? '\t' : ' ')) {
      writer.block(draft(piece, place));
      tables.cellUsed();
    }
  }

  private FormWriter.Draft draft(HtmlText.Piece piece, @Nullable Place place) {
    var part = piece.ruby() ? "ruby" : part();
    if (piece.ruby()) {
      return new FormWriter.Draft(
          Block.Kind.PARAGRAPH, 0, place, part, piece.spans(), piece.links());
    }
    if (heading() > 0) {
      return new FormWriter.Draft(
          Block.Kind.HEADING, heading(), place, part, piece.spans(), piece.links());
    }
    if (itemBegins) {
      itemBegins = false;
      return new FormWriter.Draft(
          Block.Kind.LIST_ITEM,
          Math.max(1, listDepth()),
          place,
          part,
          piece.spans(),
          piece.links());
    }
    return new FormWriter.Draft(Block.Kind.PARAGRAPH, 0, place, part, piece.spans(), piece.links());
  }

  void end() {
    flush();
    if (pictures.isEmpty()) {
      return;
    }
    var first = pictures.getFirst();
    var named = pictures.stream().limit(3).map(image -> "「" + image.attr("alt").strip() + "」");
    writer.note(
        first.sourceRange().start().lineNumber(),
        "pictures",
        "画像が" + pictures.size() + "点あります。画像の説明は本文に含めていません: " + String.join("", named.toList()));
  }
}
