package org.kusei.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds running heads and page numbers: what stands at the edge of several pages alike. */
final class Furniture {

  private static final double EDGE = 0.09;
  private static final int AT_EDGE = 3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-－‐–— ]*(?:[pPＰ]\\.? ?)?[0-9０-９]{1,4}(?: ?[/／] ?[0-9０-９]{1,4})?(?: ?ページ)?[-－‐–— ]*");

  private final Map<Paragraph, String> parts = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Furniture(List<List<Piece>> pages, List<Box> boxes) {
    for (int i = 0; i < pages.size(); i++) {
      var wordings = new HashSet<String>();
      for (var paragraph : candidates(pages.get(i), boxes.get(i))) {
        wordings.add(wording(paragraph));
      }
      wordings.forEach(wording -> counts.merge(wording, 1, Integer::sum));
    }
    for (int i = 0; i < pages.size(); i++) {
      mark(candidates(pages.get(i), boxes.get(i)), boxes.get(i));
    }
  }

  private void mark(Set<Paragraph> candidates, Box page) {
    for (var paragraph : candidates) {
      boolean number = PAGE_NUMBER.matcher(paragraph.text(0)).matches();
      if (counts.getOrDefault(wording(paragraph), 0) > 1 || number) {
        parts.put(paragraph, isTop(paragraph, page) ? "header" : "footer");
      }
    }
  }

  /** header or footer, null for text. */
  @Nullable String part(Paragraph paragraph) {
    return parts.get(paragraph);
  }

  boolean isFurniture(Piece piece) {
    return piece instanceof TextPiece(var paragraph) && parts.containsKey(paragraph);
  }

  private static Set<Paragraph> candidates(List<Piece> pieces, Box page) {
    var found = new HashSet<Paragraph>();
    int last = pieces.size() - 1;
    for (int i = 0; i < Math.min(AT_EDGE, pieces.size()); i++) {
      for (var piece : List.of(pieces.get(i), pieces.get(last - i))) {
        if (piece instanceof TextPiece(var paragraph)
            && paragraph.rows().size() == 1
            && isAtEdge(paragraph, page)) {
          found.add(paragraph);
        }
      }
    }
    return found;
  }

  private static boolean isAtEdge(Paragraph paragraph, Box page) {
    double depth = EDGE * page.height();
    return isTop(paragraph, page) || paragraph.box().y0() > page.y1() - depth;
  }

  private static boolean isTop(Paragraph paragraph, Box page) {
    return paragraph.box().y1() < page.y0() + EDGE * page.height();
  }

  private static String wording(Paragraph paragraph) {
    return paragraph.text(0).replaceAll("[0-9０-９]+", "#").strip();
  }
}
