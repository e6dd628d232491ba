package org.kusei.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads codes of issues, strategies and initiatives: 1, 1-1, 1－1ー2, 一-二, 1-(1), 1-1-①. */
public final class Codes {

  private static final String KANJI = "一二三四五六七八九十";
  private static final String PART =
      "(?:[0-9]{1,2}(?![0-9])|[" + KANJI + "]{1,3}|[①-⑳⑴-⒇❶-❿Ⅰ-Ⅻ]|\\( ?[0-9]{1,2} ?\\))";
  private static final Pattern FIRST = Pattern.compile(PART);
  private static final Pattern NEXT =
      Pattern.compile(
          " ?(?:[-ーｰの]|(?<=[0-9])[一.](?=[0-9])) ?("
              + PART
              + ")|(?<=[0-9])([①-⑳]|\\([0-9]{1,2}\\))");
  private static final Pattern NOT_A_CODE =
      Pattern.compile(" ?(?:[年月日時分秒人名%円千万億回件割倍歳才階号番丁世校館台冊頁か箇ヶ個]|[-~.,/][0-9])");

  /** A code and where its notation ends. */
  public record Written(List<Integer> parts, int end) {

    public Written {
      parts = List.copyOf(parts);
    }

    public int depth() {
      return parts.size();
    }

    /** Normalised, e.g. 1-1-2. */
    public String normal() {
      return parts.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
  }

  private Codes() {}

  /** The code that stands at {@code from} in the folded text, of at most three parts, or null. */
  public static @Nullable Written at(String folded, int from) {
    if (!begins(folded, from)) {
      return null;
    }
    Matcher first = FIRST.matcher(folded).region(from, folded.length()).useTransparentBounds(true);
    if (!first.lookingAt()) {
      return null;
    }
    var parts = new ArrayList<Integer>();
    add(parts, first.group());
    int end = first.end();
    Matcher next = NEXT.matcher(folded).useTransparentBounds(true);
    while (parts.size() < 3 && next.region(end, folded.length()).lookingAt()) {
      String part = next.group(1);
      add(parts, part == null ? next.group(2) : part);
      end = next.end();
    }
    return new Written(parts, end);
  }

  /** Of letters only kanji numerals begin a code: asked of most words, which begin none. */
  private static boolean begins(String folded, int from) {
    return from < folded.length()
        && (KANJI.indexOf(folded.charAt(from)) >= 0 || !Character.isLetter(folded.charAt(from)));
  }

  /** A code without a label: two parts or more, and no phone number, range or count. */
  public static @Nullable Written bare(String folded, int from) {
    Written code = at(folded, from);
    boolean counts =
        code != null && NOT_A_CODE.matcher(folded).region(code.end(), folded.length()).lookingAt();
    return code == null || code.depth() < 2 || counts ? null : code;
  }

  private static void add(List<Integer> parts, String written) {
    Integer number = Numerals.read(written.replace(" ", ""));
    parts.add(number == null ? 0 : number);
  }
}
