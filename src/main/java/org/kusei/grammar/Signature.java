package org.kusei.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title with the mayor's name (区長名) behind it, in brackets or behind a space: 平成31年度 港区運営方針(区長:港
 * 太郎).
 *
 * @param title the line without the name, as folded
 * @param mayor null where none is named
 */
record Signature(String title, @Nullable String mayor) {

  private static final String OFFICE = "(?:[^ 0-9()\\[\\]【】:。、]{0,7}区|局|室|所属)?長(?:氏?名)?";
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[【<] ?" + OFFICE + " ?[: ] ?([^0-9()\\[\\]【】<>:。、]{1,16}?) ?[)\\]】>] *$");
  private static final Pattern BEHIND =
      Pattern.compile(
          " "
              + OFFICE
              + "(?: ?: ?| +)([^0-9 ()\\[\\]:。、]{1,8}(?: {1,2}[^0-9 ()\\[\\]:。、]{1,6})?) *$");

  static Signature of(String folded) {
    if (folded.indexOf('長') < 0) {
      return new Signature(folded, null);
    }
    Matcher bracketed = BRACKETED.matcher(folded);
    Matcher behind = BEHIND.matcher(folded);
    if (bracketed.find()) {
      return new Signature(folded.substring(0, bracketed.start()), bracketed.group(1).strip());
    }
    return behind.find()
        ? new Signature(folded.substring(0, behind.start()), behind.group(1).strip())
        : new Signature(folded, null);
  }
}
