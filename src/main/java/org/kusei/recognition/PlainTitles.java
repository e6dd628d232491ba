package org.kusei.recognition;

import org.jspecify.annotations.Nullable;
import org.kusei.grammar.BlockText;
import org.kusei.grammar.Heading;
import org.kusei.grammar.Paragraphs;
import org.kusei.grammar.Titles;
import org.kusei.notation.Codes;
import org.kusei.source.Block;

/** Titles without label, code and brackets, where their column or a budget tells what they are. */
final class PlainTitles {

  private static final int LONGEST = 60;

  private final Context context;
  private final Funds funds;

  PlainTitles(Context context, Funds funds) {
    this.context = context;
    this.funds = funds;
  }

  /**
   * The heading that the block is, or null.
   *
   * @param begins whether a label or the beginning of a cell makes the block likely to be one
   * @param awaited whether the node before still lacks its title, so that only a code is a heading
   */
  @Nullable Heading at(
      BlockText text, int from, Heading.Kind place, boolean begins, boolean awaited) {
    String folded = text.folded();
    int start = text.skipSpace(from, text.length());
    int mark = Paragraphs.bullet(folded, start, folded.length());
    boolean item = text.block().kind() == Block.Kind.LIST_ITEM || mark > start;
    boolean alone = !item && begins;
    int end = folded.length();
    if (alone && isCode(text, mark)) {
      return heading(place, Codes.at(folded, mark), end, end);
    }
    if (awaited || !isPlain(folded, mark, alone, place)) {
      return null;
    }
    var code = Titles.number(folded, mark);
    int title = code == null ? mark : Titles.afterNumber(folded, code.end());
    return heading(place, code, title, end);
  }

  private static Heading heading(
      Heading.Kind place, Codes.@Nullable Written code, int title, int end) {
    return new Heading(place, code, title, end, end, Heading.Bound.FREE, Heading.Sign.PLACE);
  }

  /** A cell of nothing but a code; the title stands in the next one. */
  private static boolean isCode(BlockText text, int from) {
    var code = text.block().cell() == null ? null : Codes.at(text.folded(), from);
    return code != null && code.end() == text.trimEnd(from, text.length());
  }

  /** What a code in a column of numbers is the code of. */
  static Heading.@Nullable Kind byDepth(BlockText text, int from) {
    var code = Codes.at(text.folded(), text.skipSpace(from, text.length()));
    return code == null
        ? null
        : switch (code.depth()) {
          case 2 -> Heading.Kind.STRATEGY;
          case 3 -> Heading.Kind.INITIATIVE;
          default -> null;
        };
  }

  private boolean isPlain(String folded, int from, boolean alone, Heading.Kind place) {
    return (alone && isTitle(folded, from, folded.length()) && !funds.isMoney(folded, from))
        || isPriced(folded, from, place);
  }

  /** Among initiatives a brief title with a budget behind it is one. */
  private boolean isPriced(String folded, int from, Heading.Kind place) {
    int money = Titles.budget(context.budgets(), folded, from, folded.length());
    return place == Heading.Kind.INITIATIVE
        && money < folded.length()
        && isTitle(folded, from, money);
  }

  private static boolean isTitle(String folded, int from, int to) {
    return to - from <= LONGEST && to - from > 1 && folded.substring(from, to).indexOf('。') < 0;
  }
}
