package org.kusei.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Brackets;
import org.kusei.notation.Codes;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;

/** What stands in and around the title of a heading. */
public final class Titles {

  private static final int LONGEST = 240;
  private static final Pattern DASH = Pattern.compile("[(\\[<【] ?(?:-|ー|なし){1,8} ?[)\\]>】]");
  private static final Pattern AFTER_NUMBER = Pattern.compile("[ .．、:)]++");

  private static final Pattern MONEY =
      Pattern.compile(
          "[(\\[<【] ?(?:[^()\\[\\]<>【】 。、]{0,10}年度 ?|[0-9元]{1,2} ?)?(?:の|区?CM|当初|補正後?|うち)?(?:予算|決算)額");

  private Titles() {}

  /** Where the first budget begins in the stretch, or its end. */
  public static int budget(BudgetReader budgets, String folded, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = folded.charAt(i);
      boolean bracket = Brackets.opens(c) && isBudget(budgets, folded, i, to);
      boolean plain =
          c == ' '
              && to - i < 120
              && speaks(budgets.whole(folded, i, to, BudgetReader.Heading.NONE), to);
      if (bracket || plain) {
        return i;
      }
    }
    return to;
  }

  /** Where a bracket begins that names a budget and says no sum, or {@code to}. */
  public static int unreadable(String folded, int from, int to) {
    Matcher money = MONEY.matcher(folded).region(from, to);
    return money.find() && money.start() > from ? money.start() : to;
  }

  private static boolean isBudget(BudgetReader budgets, String folded, int open, int to) {
    return DASH.matcher(folded).region(open, to).lookingAt()
        || speaks(budgets.bracket(folded, open, BudgetReader.Heading.NONE), to);
  }

  private static boolean speaks(BudgetReader.@Nullable Found found, int to) {
    return found != null && found.end() <= to;
  }

  /** (-) behind a title: no budget of its own. */
  public static BudgetReader.@Nullable Found dash(
      String folded, int from, int limit, BudgetReader.Heading context, BudgetReader budgets) {
    Matcher dash = DASH.matcher(folded).region(Math.min(from, limit), limit);
    if (!dash.lookingAt()) {
      return null;
    }
    var none =
        new BudgetLine(
            budgets.year(context), context.authority(), context.phase(), Amount.noneOfItsOwn());
    return new BudgetReader.Found(List.of(none), List.of(), dash.end());
  }

  /** Whether one pair of 「」 encloses the whole title. */
  public static boolean isQuoted(String folded, int start, int end) {
    boolean quotes = "「『【[<".indexOf(folded.charAt(start)) >= 0;
    return quotes && end - start > 2 && Brackets.close(folded, start, end) == end - 1;
  }

  /** The single number a title begins with, as in 1 題 or (1)題. */
  public static Codes.@Nullable Written number(String folded, int from) {
    Codes.Written code = Codes.at(folded, from);
    if (code == null) {
      return null;
    }
    boolean sign = !Character.isDigit(folded.charAt(from));
    boolean parted = AFTER_NUMBER.matcher(folded).region(code.end(), folded.length()).lookingAt();
    boolean kanji = "一二三四五六七八九十".indexOf(folded.charAt(from)) >= 0;
    return (sign && !kanji) || parted ? code : null;
  }

  public static int afterNumber(String folded, int from) {
    Matcher matcher = AFTER_NUMBER.matcher(folded).region(from, folded.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
