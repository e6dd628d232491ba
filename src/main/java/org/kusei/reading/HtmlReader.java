package org.kusei.reading;

import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.kusei.source.Deadline;
import org.kusei.source.FormWriter;
import org.kusei.source.Format;
import org.kusei.source.Limits;
import org.kusei.source.Reader;
import org.kusei.source.SourceForm;
import org.kusei.source.UnreadableException;
import org.kusei.source.UnreadableException.Measure;
import org.kusei.source.XmlElement;

/**
 * Reads an HTML page. The lines are the lines of the file, each with the text that stands on it,
 * markup left out.
 *
 * <p>Not text: scripts, styles, templates, comments, attributes (a note lists pictures with a
 * description; one that is all a heading shows is its text), numbers a browser would put before
 * list items. Text, marked by the block's element: the page's title, navigation, page header and
 * footer, asides, noscript, readings (ruby). Text hidden by {@code hidden} or {@code display:none}
 * is read like any other, since pages fold up real content that way, with a note.
 */
final class HtmlReader implements Reader {

  private static final Set<String> NOT_TEXT =
      Set.of("script", "style", "template", "iframe", "object", "embed", "audio", "video");
  private static final int WIDEST = 1000;

  @Override
  public SourceForm read(byte[] bytes, Deadline deadline) throws IOException {
    var decoding = Decoding.of(bytes);
    var writer = new FormWriter(Format.HTML);
    writer.reach((int) decoding.text().chars().filter(c -> c == '\n').count() + 1);
    if (decoding.declaredWrongly() != null) {
      writer.note(
          1,
          "charset-differs",
          "文字コードは「"
              + decoding.declaredWrongly()
              + "」と書かれていますが、「"
              + decoding.charset().name()
              + "」として読みました。");
    }
    requireFewTags(decoding.text());
    deadline.check();
    var parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.DEPTH);
    var document = parser.parseInput(decoding.text(), "");
    deadline.check();
    var flow = new HtmlFlow(writer);
    NodeTraversor.filter(new Walk(flow, deadline), document);
    flow.end();
    return writer.form();
  }

  /** Before a tree of them fills the memory. */
  private static void requireFewTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > Limits.ELEMENTS) {
        throw UnreadableException.tooMuch(Limits.ELEMENTS, Measure.ELEMENTS);
      }
    }
  }

  /** Goes through the nodes in the order of the page. */
  private static final class Walk implements NodeFilter {
    private final HtmlFlow flow;
    private final Deadline deadline;

    Walk(HtmlFlow flow, Deadline deadline) {
      this.flow = flow;
      this.deadline = deadline;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      return switch (node) {
        case DataNode data -> FilterResult.SKIP_ENTIRELY;
        case TextNode text -> {
          flow.text(text);
          yield FilterResult.CONTINUE;
        }
        case Element element -> {
          deadline.check();
          if (NOT_TEXT.contains(element.normalName()) || isOtherHead(element)) {
            yield FilterResult.SKIP_ENTIRELY;
          }
          flow.enter(element);
          yield FilterResult.CONTINUE;
        }
        default -> FilterResult.CONTINUE;
      };
    }

    private static boolean isOtherHead(Element element) {
      var parent = element.parent();
      return parent != null
          && parent.normalName().equals("head")
          && !element.normalName().equals("title");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        flow.leave(element);
      }
      return FilterResult.CONTINUE;
    }
  }

  static int span(Element cell, String attribute) {
    int span = XmlElement.parse(cell.attr(attribute).strip(), 1);
    return Math.clamp(span, 1, WIDEST);
  }
}
