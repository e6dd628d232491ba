package org.kusei.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.grammar.Heading.Bound;
import org.kusei.grammar.Heading.Kind;
import org.kusei.grammar.Heading.Sign;
import org.kusei.notation.Brackets;
import org.kusei.notation.Codes;

/**
 * Finds headings: 【経営課題1】題, 【戦略1-1 題】, 戦略1-1 題, 【1-1-1 題】, 1-1-2 題, ①【題】, 【戦2-2 題】 and what else
 * the brackets, labels and codes of the field combine to.
 */
public final class Headings {

  private static final int LONGEST = 240;
  private static final String STRONG = "【[<「『";
  private static final String BEFORE_INLINE = "。．.!?！？」』)】>] :;、・";

  record Word(Kind kind, int depth) {}

  static final Phrasebook<Word> LABELS =
      new Phrasebook<>(
          List.of(
              word(Kind.REFORM, 1, "(?:主な)?取り?組み?項目"),
              word(Kind.REVIEW, 2, "事項"),
              word(Kind.ISSUE, 1, "(?:重点的に取り組む|主な|重点)?経 {0,2}営 {0,2}課 {0,2}題|重点課題"),
              word(
                  Kind.STRATEGY, 2, "(?:めざす|目指す)(?:べき)?成果(?:及び|と|・|および)(?:めざす)?戦略|(?:主な)?戦 {0,2}略"),
              word(Kind.INITIATIVE, 3, "(?:主な)?具 {0,2}体 {0,2}的 {0,2}な?取り?組み?|取り?組み?(?!項目)")));

  private static final List<String> SPELLINGS = List.of("経営課題", "戦略", "具体的取組", "取組項目");

  /** 経営課題1にかかる予算, 戦略1-1の進捗状況: speaks of a node and begins none. */
  private static final Pattern REFERRING =
      Pattern.compile(
          " ?(?:全体)?(?:に(?:かか|係|つい|関|おけ|対|資|要)"
              + "|の(?:予算|決算|事業費|経費|自己評価|評価|振り?返り|総括|進捗|達成|指標|概要|一覧)|全体)");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:\\([0-9]{1,2}\\)|[0-9]{1,2}[.．)]|[0-9]{1,2} (?=[^0-9])|[①-⑳Ⅰ-Ⅻ][. ]?|[ア-コ][.)]) ?");

  private static final Pattern ORDINAL = Pattern.compile(" ?(?:No\\.?|その|第)? ?");
  private static final Pattern SEPARATOR = Pattern.compile("(?:[ :.．、_]|-(?![0-9]))*+");
  private static final int LONGEST_LABEL = 8;
  private static final Pattern ODD_LABEL =
      Pattern.compile("[一-鿿ぁ-んァ-ヶー々]{1," + LONGEST_LABEL + "}?(?= ?[0-9①-⑳(])");

  private Headings() {}

  private static Phrasebook.Entry<Word> word(Kind kind, int depth, String pattern) {
    return new Phrasebook.Entry<>(new Word(kind, depth), new Phrase(pattern));
  }

  /**
   * Where a heading may begin from {@code from} on: at a strong bracket or a code, else {@code to}.
   */
  public static int next(String folded, int from, int to) {
    for (int i = Math.max(from, 1); i < to; i++) {
      boolean bracket = STRONG.indexOf(folded.charAt(i)) >= 0;
      if ((bracket && BEFORE_INLINE.indexOf(folded.charAt(i - 1)) >= 0) || isCode(folded, i)) {
        return i;
      }
    }
    return to;
  }

  /** A code without brackets inside a block, where a sentence has ended and a space follows it. */
  private static boolean isCode(String folded, int at) {
    boolean parted = at > 1 && Character.isDigit(folded.charAt(at)) && folded.charAt(at - 1) == ' ';
    if (!parted || "。)】] ".indexOf(folded.charAt(at - 2)) < 0) {
      return false;
    }
    Codes.Written code = Codes.bare(folded, at);
    return code != null && folded.startsWith(" ", code.end());
  }

  /**
   * The heading at {@code from}, or null.
   *
   * @param atStart whether a block begins here, so that no bracket is needed
   * @param place what a heading without a label would be where this stands, null for unknown
   */
  public static @Nullable Heading at(
      String folded, int from, boolean atStart, @Nullable Kind place) {
    if (from >= folded.length()) {
      return null;
    }
    Heading counted = atStart ? counted(folded, from) : null;
    return counted == null ? plain(folded, from, atStart, place) : counted;
  }

  private static @Nullable Heading plain(
      String folded, int from, boolean atStart, @Nullable Kind place) {
    boolean opens = Brackets.opens(folded.charAt(from));
    boolean free = atStart || (!opens && isCode(folded, from));
    return opens || free
        ? new Scan(folded, from, opens, atStart ? place : null, free).heading()
        : null;
  }

  /** (1) 具体的取組1-1-1 題: a number of the list stands before the label. */
  private static @Nullable Heading counted(String folded, int from) {
    Matcher count = COUNT.matcher(folded).region(from, folded.length()).useTransparentBounds(true);
    if (!count.lookingAt()) {
      return null;
    }
    int at = count.end();
    boolean opens = at < folded.length() && Brackets.opens(folded.charAt(at));
    Heading heading =
        at < folded.length() ? new Scan(folded, at, opens, null, true).labelled() : null;
    return heading != null && heading.code() != null ? heading : null;
  }

  /** One attempt at one place. */
  private static final class Scan {
    private final String folded;
    private final int from;
    private final boolean opens;
    private final boolean atStart;
    private final @Nullable Kind place;
    private final int limit;
    private int at;

    Scan(String folded, int from, boolean opens, @Nullable Kind place, boolean atStart) {
      this.folded = folded;
      this.from = from;
      this.opens = opens;
      this.place = place;
      this.atStart = atStart;
      this.limit = Math.min(folded.length(), from + LONGEST);
      this.at = space(opens ? from + 1 : from);
    }

    private int space(int index) {
      int next = index;
      while (next < limit && folded.charAt(next) == ' ') {
        next++;
      }
      return next;
    }

    @Nullable Heading heading() {
      Heading labelled = labelled();
      if (labelled != null) {
        return labelled;
      }
      Heading odd = misspelt();
      if (odd != null) {
        return odd;
      }
      Heading bare = bare();
      return bare == null ? placed() : bare;
    }

    private @Nullable Heading labelled() {
      if (at >= limit) {
        return null;
      }
      for (var entry : LABELS.beginningWith(folded.charAt(at))) {
        var word = entry.thing();
        Matcher matcher =
            entry.phrase().pattern().matcher(folded).region(at, limit).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
          continue;
        }
        int after = ordinal(matcher.end());
        Codes.Written code = code(after);
        if (code != null) {
          boolean sure = isSure(code, after) && !refers(code);
          return sure ? titled(word.kind(), code, code.end(), Sign.LABEL) : null;
        }
        return uncoded(word.kind(), matcher.end());
      }
      return null;
    }

    /** The code at the index, which may stand in round brackets of its own: 戦略(1-1). */
    private Codes.@Nullable Written code(int index) {
      Codes.Written plain = Codes.at(folded, index);
      if (plain != null || index >= limit || folded.charAt(index) != '(') {
        return plain;
      }
      Codes.Written inside = Codes.at(folded, index + 1);
      return inside != null && folded.startsWith(")", inside.end())
          ? new Codes.Written(inside.parts(), inside.end() + 1)
          : null;
    }

    private boolean refers(Codes.Written code) {
      return REFERRING.matcher(folded).region(code.end(), folded.length()).lookingAt();
    }

    /** A label without a number heads only what shares its brackets or follows its colon. */
    private @Nullable Heading uncoded(Kind kind, int end) {
      if (kind == Kind.REVIEW || end >= limit) {
        return null;
      }
      char next = folded.charAt(end);
      boolean parted = next == ':' || (opens && next == ' ');
      int title = space(end + 1);
      boolean empty = title >= limit || Brackets.closes(folded.charAt(title));
      return !parted || empty ? null : titled(kind, null, end, Sign.LABEL);
    }

    /** No count (取組2つ) and no kanji numeral that begins a word (取組一覧). */
    private boolean isSure(Codes.Written code, int start) {
      if (code.end() >= limit) {
        return true;
      }
      char next = folded.charAt(code.end());
      boolean kanji = "一二三四五六七八九十".indexOf(folded.charAt(start)) >= 0;
      return "つ年月".indexOf(next) < 0 && !(kanji && Character.isLetter(next));
    }

    private int ordinal(int index) {
      Matcher matcher = ORDINAL.matcher(folded).region(index, limit);
      return matcher.lookingAt() ? matcher.end() : index;
    }

    /** 【戦2-2 題】, 【具体取組1-1-1 題】, 経営課代1: nearly a label, and a code as deep as it should be. */
    private @Nullable Heading misspelt() {
      if (!numberFollows()) {
        return null;
      }
      Matcher odd = ODD_LABEL.matcher(folded).region(at, limit).useTransparentBounds(true);
      if (!odd.lookingAt()) {
        return null;
      }
      Codes.Written code = Codes.at(folded, ordinal(odd.end()));
      Kind kind =
          code == null
              ? null
              : Spelling.nearest(odd.group(), SPELLINGS).flatMap(Scan::kind).orElse(null);
      if (code == null || kind == null || !fits(kind, code) || refers(code)) {
        return null;
      }
      return titled(kind, code, code.end(), Sign.MISSPELT_LABEL);
    }

    /** Whether a number stands as near as behind a label: most words have none. */
    private boolean numberFollows() {
      int end = Math.min(limit, at + LONGEST_LABEL + 2);
      for (int i = at; i < end; i++) {
        char c = folded.charAt(i);
        if (Character.isDigit(c) || c == '(' || (c >= '①' && c <= '⑳')) {
          return true;
        }
      }
      return false;
    }

    private static Optional<Kind> kind(String label) {
      return Optional.ofNullable(
          switch (label) {
            case "経営課題" -> Kind.ISSUE;
            case "戦略" -> Kind.STRATEGY;
            case "具体的取組" -> Kind.INITIATIVE;
            case "取組項目" -> Kind.REFORM;
            default -> null;
          });
    }

    private boolean fits(Kind kind, Codes.Written code) {
      return LABELS.things().anyMatch(word -> word.kind() == kind && word.depth() == code.depth());
    }

    /** A code of two or three parts without a label: its depth tells the kind. */
    private @Nullable Heading bare() {
      Codes.Written code = Codes.bare(folded, at);
      boolean strong = opens && STRONG.indexOf(folded.charAt(from)) >= 0;
      if (code == null || !(strong || atStart) || !separated(code.end())) {
        return null;
      }
      Kind kind = code.depth() == 2 ? Kind.STRATEGY : Kind.INITIATIVE;
      return titled(kind, code, code.end(), Sign.CODE);
    }

    private boolean separated(int end) {
      if (end >= limit) {
        return false;
      }
      char next = folded.charAt(end);
      boolean word = Character.isLetter(next) && "はがをにのとへでも".indexOf(next) < 0;
      return " :.】]>【「".indexOf(next) >= 0 || word;
    }

    /** ①【題】 or 【題】 where headings of a known kind stand. */
    private @Nullable Heading placed() {
      Kind kind = place;
      if (kind == null) {
        return null;
      }
      Codes.Written code = Codes.at(folded, at);
      if (opens) {
        boolean head = "【<[".indexOf(folded.charAt(from)) >= 0;
        return head ? inBrackets(kind, code) : null;
      }
      return code == null || code.depth() > 1 ? null : beforeBracket(kind, code);
    }

    private @Nullable Heading inBrackets(Kind kind, Codes.@Nullable Written code) {
      return code != null && separated(code.end()) && isSure(code, at)
          ? titled(kind, code, code.end(), Sign.PLACE)
          : titled(kind, null, at, Sign.PLACE);
    }

    private @Nullable Heading beforeBracket(Kind kind, Codes.Written code) {
      int next = separator(code.end());
      boolean bracket = next < limit && "【<[「".indexOf(folded.charAt(next)) >= 0;
      return bracket ? titled(kind, code, code.end(), Sign.PLACE) : null;
    }

    private int separator(int index) {
      Matcher matcher = SEPARATOR.matcher(folded).region(index, limit);
      return matcher.lookingAt() ? matcher.end() : index;
    }

    /** The title after label and code: within the open bracket, within one of its own, or free. */
    private @Nullable Heading titled(Kind kind, Codes.@Nullable Written code, int end, Sign sign) {
      int title = separator(end);
      if (!opens) {
        return outside(kind, code, title, sign);
      }
      int close = Brackets.close(folded, from, limit);
      if (close >= 0 && close <= title) {
        return outside(kind, code, separator(close + 1), sign);
      }
      if (close < 0) {
        // the bracket was never closed, or closes right here with one of another kind
        boolean odd = title < limit && Brackets.closes(folded.charAt(title));
        return odd
            ? outside(kind, code, separator(title + 1), sign)
            : new Heading(kind, code, title, limit, limit, Bound.BROKEN, sign);
      }
      boolean mixed = folded.charAt(close) != Brackets.counterpart(folded.charAt(from));
      var bound = mixed ? Bound.MIXED : Bound.CLOSED;
      return new Heading(kind, code, title, close, close + 1, bound, sign);
    }

    private Heading outside(Kind kind, Codes.@Nullable Written code, int title, Sign sign) {
      boolean bracket = title < limit && "【「『<[".indexOf(folded.charAt(title)) >= 0;
      int close = bracket ? Brackets.close(folded, title, limit) : -1;
      boolean parted = close > title + 1 && ends(close + 1) && Codes.at(folded, title + 1) == null;
      if (parted) {
        return new Heading(kind, code, title + 1, close, close + 1, Bound.CLOSED, sign);
      }
      int end = folded.length();
      return new Heading(kind, code, title, end, end, Bound.FREE, sign);
    }

    private boolean ends(int index) {
      return index >= folded.length() || " ([【<《・:".indexOf(folded.charAt(index)) >= 0;
    }
  }
}
