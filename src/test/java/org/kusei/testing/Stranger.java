package org.kusei.testing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Somebody who knows only the home page, and follows every link to a public page. */
public final class Stranger {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "/(desk|api|assets)(/.*)?|/data/.*|.*\\.atom.*|/search\\?.*|.*format=json|[^/].*");

  /** All pages by address, in that language; those that lead elsewhere are left out. */
  public static Map<String, Document> pages(TestServer server, String language)
      throws IOException, InterruptedException {
    var pages = new LinkedHashMap<String, Document>();
    var seen = new LinkedHashSet<String>();
    var next = new ArrayDeque<String>();
    next.add("/");
    while (!next.isEmpty()) {
      var address = next.remove();
      if (seen.add(address)) {
        var lang = (address.contains("?") ? "&" : "?") + "lang=" + language;
        var answer = server.page(address + lang);
        if (answer.statusCode() == 200) {
          var page = Jsoup.parse(answer.body());
          pages.put(address, page);
          links(page).forEach(next::add);
        } else if (answer.statusCode() / 100 == 3) {
          answer.headers().firstValue("Location").ifPresent(next::add);
        } else {
          throw new AssertionError(address + " answers " + answer.statusCode());
        }
      }
    }
    return pages;
  }

  private static Stream<String> links(Document page) {
    return page.select("a[href]").eachAttr("href").stream()
        .map(href -> href.replaceFirst("#.*", "").replaceFirst("[?&]lang=..", ""))
        .filter(href -> !href.isEmpty() && !ELSEWHERE.matcher(href).matches());
  }

  /** Japanese in a page of another language that does not say it is Japanese. */
  public static Stream<String> unmarked(Document page) {
    return page.body()
        .nodeStream(TextNode.class)
        .filter(text -> JAPANESE.matcher(text.text()).find())
        .filter(text -> !language(text).equals("ja"))
        .map(TextNode::text);
  }

  private static String language(TextNode text) {
    var parent = text.parent();
    // the names of a drawing cannot be marked in part
    if (parent == null || parent.closest("svg") != null) {
      return "ja";
    }
    var marked = parent.closest("[lang]");
    return marked == null ? "" : marked.attr("lang");
  }

  private Stranger() {}
}
