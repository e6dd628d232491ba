package org.kusei.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Alphabet;
import org.kusei.notation.Brackets;
import org.kusei.notation.Sums;
import org.kusei.notation.Years;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;

/**
 * Reads budgets such as (29年度予算額 22,268千円), 《5,237千円》, [予算額 -], (29年度区CM予算額13,738千円) or 5決算額
 * 1,234千円 6予算額 1,300千円.
 */
public final class BudgetReader {

  /**
   * What a stretch says about money.
   *
   * @param labels years, authorities and phases named without a sum, e.g. 2年度予算額
   * @param end one past its last char
   */
  public record Found(List<BudgetLine> budgets, List<Heading> labels, int end) {

    public boolean isLabel() {
      return budgets.isEmpty();
    }
  }

  /** What a sum is that stands elsewhere: in another cell or on the next line. */
  public record Heading(
      @Nullable FiscalYear year, Authority authority, Phase phase, @Nullable Long unit) {

    public static final Heading NONE = new Heading(null, Authority.WARD, Phase.ESTIMATE, null);
  }

  private static final Pattern YEAR_ALONE =
      Pattern.compile("(元|[0-9]{1,2}) ?(?=(?:当初|補正後?|最終)?(?:予算|決算|算定|要求|計上|所要))");
  private static final Pattern RELATIVE = Pattern.compile("(前々|前|当|本|次)年度(?:の)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:区)?(?:CM|シティ・?マネー?ジャー)(?:枠|事業|自由経費)?|区?(?:CM)自由経費");
  private static final Pattern PHASE =
      Pattern.compile(
          "(?:うち|内|当初|補正後?|現計|最終)?(?:(決算|執行|予算|事業費|所要経費)(?:見込み?|予定|計上|算定|要求)?(?:額|案)?(?:\\(案\\))?(?:見込み?額?)?"
              + "|(?:算定|要求|計上|所要)(?:見込み?)?額(?:\\(案\\))?)");

  /** 経営課題1にかかる, which says whose money it is: that of the node it stands with. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?:主な)?経営課題|戦略|(?:具体的)?取り?組み?|本?事業)? ?[0-9①-⑳()-]{0,8} ?(?:全体)?"
              + "(?:に(?:かか|係|関す|要す|おけ|対す)る|の)(?=.{0,12}(?:予算|決算|事業費|経費))");

  private static final Pattern FILLER =
      Pattern.compile("[ :、,・/;。…|]++|うち|内|は|の|約|総額|合計|計|※|再掲|新規|拡充|継続|単位[: ]?");
  private static final Pattern UNIT =
      Pattern.compile("[(\\[]? ?(?:単位:? ?)?(?:百万|千|万|億)?円 ?[)\\]]?");
  private static final Pattern WARD = Pattern.compile("区(?:長)?(?=予算|決算)");

  /** What speaks of money is written with these; most blocks need not be looked at any further. */
  private static final Alphabet WORDS =
      Alphabet.of("()[]【】<>", YEAR_ALONE, RELATIVE, AUTHORITY, PHASE, REFERENCE, FILLER, UNIT, WARD)
          .with(Sums.ALPHABET)
          .with(Years.ALPHABET);

  /** What speaks of money has one of these. */
  private static final Phrase MONEY = new Phrase("円|" + PHASE.pattern());

  private final @Nullable FiscalYear document;

  public BudgetReader(@Nullable FiscalYear document) {
    this.document = document;
  }

  /** The budget in brackets that opens at {@code from}, or null. */
  public @Nullable Found bracket(String folded, int from, Heading context) {
    if (from >= folded.length() || !Brackets.opens(folded.charAt(from))) {
      return null;
    }
    int close = Brackets.close(folded, from, Math.min(folded.length(), from + 160));
    if (close < 0) {
      return null;
    }
    Found inside = whole(folded, from + 1, close, context);
    return inside == null ? null : new Found(inside.budgets(), inside.labels(), close + 1);
  }

  /** The budgets that the stretch consists of, and of nothing else, or null. */
  public @Nullable Found whole(String folded, int from, int to, Heading context) {
    if (!WORDS.writes(folded, from, to)) {
      return null;
    }
    String part = folded.substring(from, to);
    if (!MONEY.mayBeIn(NeededChars.in(part))) {
      return null;
    }
    var scan = new Scan(part, context);
    return scan.all() && scan.speaksOfMoney() ? new Found(scan.budgets, scan.labels, to) : null;
  }

  /** A sum that stands alone in a cell under or beside a heading, or null. */
  public @Nullable BudgetLine sum(String folded, int from, int to, Heading heading) {
    String part = folded.substring(from, to).strip();
    int open = !part.isEmpty() && Brackets.opens(part.charAt(0)) ? 1 : 0;
    Sums.Written sum = part.matches("[百千万億]+円") ? null : Sums.at(part, open, heading.unit());
    return sum == null || sum.end() + open != part.length() ? null : line(heading, sum);
  }

  /** The year of a sum that names none. */
  @Nullable FiscalYear year(Heading heading) {
    return heading.year() == null ? document : heading.year();
  }

  private BudgetLine line(Heading heading, Sums.Written sum) {
    return new BudgetLine(year(heading), heading.authority(), heading.phase(), sum.amount());
  }

  /** One pass over words and figures. */
  private final class Scan {
    private final String text;
    private final Heading context;
    private final @Nullable Long unit;
    private final List<BudgetLine> budgets = new ArrayList<>();
    private final List<Heading> labels = new ArrayList<>();
    private int at;
    private @Nullable FiscalYear year;
    private Authority authority;
    private Phase phase;
    private boolean named;
    private boolean open;
    private boolean yen;

    Scan(String text, Heading context) {
      this.text = text;
      this.context = context;
      this.unit = Sums.unit(text);
      this.year = context.year();
      this.authority = context.authority();
      this.phase = context.phase();
    }

    boolean all() {
      while (at < text.length()) {
        if (!step()) {
          return false;
        }
      }
      closeLabel();
      return true;
    }

    boolean speaksOfMoney() {
      return named || yen;
    }

    private boolean step() {
      return phase()
          || year()
          || authority()
          || sum()
          || skip(UNIT, open)
          || skip(REFERENCE, true)
          || skip(FILLER, true)
          || nested();
    }

    private boolean skip(Pattern pattern, boolean allowed) {
      Matcher matcher = at(pattern);
      if (!allowed || !matcher.lookingAt()) {
        return false;
      }
      at = matcher.end();
      return true;
    }

    private Matcher at(Pattern pattern) {
      return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    /** Brackets within brackets, as in 予算額(区CM): their content is read like the rest. */
    private boolean nested() {
      if ("()[]【】<>".indexOf(text.charAt(at)) < 0) {
        return false;
      }
      at++;
      return true;
    }

    private boolean phase() {
      Matcher matcher = at(PHASE);
      if (!matcher.lookingAt()) {
        return false;
      }
      boolean settled = "決算".equals(matcher.group(1)) || "執行".equals(matcher.group(1));
      phase = settled ? Phase.SETTLED : Phase.ESTIMATE;
      named = true;
      open = true;
      at = matcher.end();
      return true;
    }

    private boolean year() {
      Matcher alone = at(YEAR_ALONE);
      if (alone.lookingAt()) {
        int number = alone.group(1).equals("元") ? 1 : Integer.parseInt(alone.group(1));
        return named(
            new Years.Written(null, number, alone.end()).meant(document).orElse(null), alone.end());
      }
      Matcher relative = at(RELATIVE);
      if (relative.lookingAt()) {
        return named(relative(relative.group(1)), relative.end());
      }
      Years.Written written = Years.at(text, at);
      boolean money = written != null && text.startsWith("円", written.end());
      return written != null
          && !money
          && named(written.meant(document).orElse(null), written.end());
    }

    private @Nullable FiscalYear relative(String word) {
      if (document == null) {
        return null;
      }
      return switch (word) {
        case "前々" -> document.previous().previous();
        case "前" -> document.previous();
        case "次" -> document.next();
        default -> document;
      };
    }

    private boolean named(@Nullable FiscalYear said, int end) {
      closeLabel();
      year = said;
      at = end;
      return true;
    }

    private boolean authority() {
      Matcher matcher = at(AUTHORITY);
      if (matcher.lookingAt()) {
        closeLabel();
        authority = Authority.CITY_MANAGER;
        at = matcher.end();
        return true;
      }
      return skip(WARD, true);
    }

    private void closeLabel() {
      if (open) {
        labels.add(new Heading(year, authority, phase, unit));
        authority = context.authority();
        open = false;
      }
    }

    private boolean sum() {
      Sums.Written sum = Sums.at(text, at, unit == null ? context.unit() : unit);
      if (sum == null) {
        return false;
      }
      yen |= text.charAt(sum.end() - 1) == '円';
      budgets.add(line(new Heading(year, authority, phase, null), sum));
      at = sum.end();
      open = false;
      authority = context.authority();
      return true;
    }
  }
}
