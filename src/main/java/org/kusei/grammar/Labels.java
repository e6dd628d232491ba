package org.kusei.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kusei.notation.Brackets;

/** Finds the label a block begins with, or is. */
public final class Labels {

  /**
   * A label and one past its last char, brackets and colon included.
   *
   * @param whole whether it takes the whole block
   * @param marked whether brackets or ◆ mark it
   */
  public record Found(Label label, int start, int end, boolean whole, boolean marked) {}

  private static final int LONGEST = 70;
  private static final Pattern DECORATION =
      Pattern.compile(
          "[◆■●○◎□▼▽★☆◇※▶►▷・•\uF020-\uF0FF ]*+(?:[0-9]{1,2}[.)、 ]++|[Ⅰ-Ⅻ①-⑳][. ]*+|\\([0-9]{1,2}\\) ?)?[◆■●○◎□ ]*+");
  private static final Pattern ASIDE =
      Pattern.compile(
          "何を.*|どの.*|計画|再掲|続き|振り?返り"
              + "|.*(?:方針|より|こと|もの|指標|方向性|方策|データ|要因|状態|欄|抜粋|概要|円)"
              + "|.*(?:様式|年度|見込|設定|評価|結果|予算|単位|役割|方針を示す|めざす|目指す).*");

  private static final Pattern LIST =
      Pattern.compile(
          "^[◆■●○◎□【\\[<]+|[】\\]>]+$|[」』]?(?:[、・]|及び|および|並びに|と)[「『]?|[」』][「『]|^[「『]|[」』]$");
  private static final Phrase AND = new Phrase("・|及び|および|と(?!け)");
  private static final Set<Label> OVERVIEW = EnumSet.of(Label.GOAL, Label.MISSION, Label.PRINCIPLE);

  private Labels() {}

  public static Optional<Found> at(BlockText text) {
    String folded = text.folded();
    int start = decoration(folded);
    boolean marked = folded.substring(0, start).chars().anyMatch(c -> "◆■●◎□▼★◇".indexOf(c) >= 0);
    if (start >= folded.length()) {
      return Optional.empty();
    }
    int whole = text.trimEnd(start, folded.length());
    if (whole - start <= LONGEST) {
      var label = named(folded.substring(start, whole));
      if (label.isPresent()) {
        return label.map(is -> found(text, is, start, whole, marked));
      }
    }
    Optional<Found> found = bracketed(text, start);
    return found.isPresent() ? found : plain(text, start, marked);
  }

  private static int decoration(String folded) {
    // most blocks begin with a letter: no decoration does
    boolean plain = !folded.isEmpty() && Character.isLetter(folded.charAt(0));
    Matcher decoration = DECORATION.matcher(folded);
    return !plain && decoration.lookingAt() ? decoration.end() : 0;
  }

  /** 【区の目標(何をめざすのか)】, with or without text behind it. */
  private static Optional<Found> bracketed(BlockText text, int start) {
    String folded = text.folded();
    if (!Brackets.opens(folded.charAt(start))) {
      return Optional.empty();
    }
    int limit = Math.min(folded.length(), start + LONGEST);
    int close = Brackets.close(folded, start, limit);
    if (close < 0) {
      return Optional.empty();
    }
    return named(folded.substring(start + 1, close))
        .map(label -> found(text, label, start, asides(folded, close + 1), true));
  }

  private static Optional<Found> plain(BlockText text, int start, boolean marked) {
    for (int end : ends(text, start)) {
      var label = named(text.folded().substring(start, end));
      if (label.isPresent()) {
        return Optional.of(found(text, label.get(), start, end, marked));
      }
    }
    return Optional.empty();
  }

  /** Where a label without brackets may end: at a colon or at one of the spaces. */
  private static List<Integer> ends(BlockText text, int start) {
    String folded = text.folded();
    int whole = text.trimEnd(start, folded.length());
    int limit = Math.min(whole, start + LONGEST);
    var ends = new ArrayList<Integer>();
    for (int i = start + 1; i < limit && ends.size() < 4; i++) {
      if (folded.charAt(i) == ' ' || folded.charAt(i) == ':') {
        ends.addFirst(i);
      }
    }
    return ends;
  }

  private static Found found(BlockText text, Label label, int start, int end, boolean marked) {
    String folded = text.folded();
    int after = end;
    while (after < folded.length() && " :".indexOf(folded.charAt(after)) >= 0) {
      after++;
    }
    return new Found(label, start, after, after == folded.length(), marked);
  }

  /** One past the bracketed asides such as (何をめざすのか) that follow at once. */
  private static int asides(String folded, int from) {
    int at = from;
    while (at < folded.length() && (folded.charAt(at) == '(' || folded.charAt(at) == '<')) {
      int close = Brackets.close(folded, at, Math.min(folded.length(), at + LONGEST));
      if (close < 0 || !isAside(folded.substring(at + 1, close))) {
        return at;
      }
      at = close + 1;
    }
    return at;
  }

  private static boolean isAside(String words) {
    return ASIDE.matcher(words.replace(" ", "")).matches();
  }

  /** The label of the words, which may carry asides at their end and brackets around them. */
  static Optional<Label> named(String words) {
    String bare = words.replace(" ", "");
    for (int asides = 0; asides < 4 && !bare.isEmpty(); asides++) {
      var label = Label.named(bare);
      if (label.isPresent()) {
        return label;
      }
      int open = lastAside(bare);
      if (open <= 0) {
        return together(bare);
      }
      bare = bare.substring(0, open);
    }
    return Optional.empty();
  }

  /** Where an aside begins that was never closed. */
  private static int unclosed(String bare) {
    int open = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('<'));
    boolean closed = open >= 0 && Brackets.close(bare, open, bare.length()) >= 0;
    return open > 0 && !closed && isAside(bare.substring(open + 1)) ? open : -1;
  }

  /** 区の目標・めざす姿 is one part under two names. */
  private static Optional<Label> together(String bare) {
    if (!AND.mayBeIn(NeededChars.in(bare))) {
      return Optional.empty();
    }
    var parts = AND.pattern().splitAsStream(bare).toList();
    if (parts.size() != 2) {
      return Optional.empty();
    }
    var first = Label.named(parts.getFirst()).filter(OVERVIEW::contains);
    return first.equals(Label.named(parts.getLast())) ? first : Optional.empty();
  }

  /** Whether the words name several parts at once, e.g. 「目標」「使命」及び「基本的な考え方」. */
  public static boolean isList(BlockText text) {
    String folded = text.folded();
    if (folded.length() > LONGEST || !mayNameSeveral(text)) {
      return false;
    }
    var parts =
        LIST.splitAsStream(folded.replace(" ", "")).filter(part -> !part.isEmpty()).toList();
    var labels = parts.stream().map(Labels::named).flatMap(Optional::stream).toList();
    return labels.size() == parts.size()
        && OVERVIEW.containsAll(labels)
        && labels.stream().distinct().count() > 1;
  }

  private static boolean mayNameSeveral(BlockText text) {
    return OVERVIEW.stream().filter(label -> Label.FORMS.mayBeIn(text, label)).count() > 1;
  }

  private static int lastAside(String bare) {
    int depth = ")>]】".indexOf(bare.charAt(bare.length() - 1)) < 0 ? -1 : 0;
    if (depth < 0) {
      return unclosed(bare);
    }
    for (int i = bare.length() - 1; i >= 0; i--) {
      depth -= Brackets.turn(bare.charAt(i));
      if (depth == 0) {
        return isAside(bare.substring(i + 1, bare.length() - 1)) ? i : -1;
      }
    }
    return -1;
  }
}
