package org.kusei.exchange;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts and lists of texts as elements of StratML hold them: one text a line. A line end inside a
 * text and a character that XML forbids become {@code \}{@code uXXXX}, an empty text {@code \e}; a
 * backslash that would be mistaken for either becomes {@code \}{@code u005c}.
 */
public final class StratmlText {
  private static final String EMPTY = "\\e";
  private static final Pattern MISTAKABLE = Pattern.compile("\\\\(?=[eu])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  public static String written(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    return MISTAKABLE
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(escape('\\')))
        .codePoints()
        .mapToObj(c -> isAllowed(c) ? Character.toString(c) : escape((char) c))
        .collect(Collectors.joining());
  }

  static @Nullable String writtenOrNull(@Nullable String text) {
    return text == null ? null : written(text);
  }

  public static String written(List<String> texts) {
    return texts.stream().map(StratmlText::written).collect(Collectors.joining("\n"));
  }

  static String read(String written) {
    return written.equals(EMPTY)
        ? ""
        : ESCAPE
            .matcher(written)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    Character.toString(HexFormat.fromHexDigits(found.group(1)))));
  }

  static @Nullable String readOrNull(Optional<String> written) {
    return written.map(StratmlText::read).orElse(null);
  }

  static List<String> readList(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split("\n", -1)).map(StratmlText::read).toList();
  }

  /** Characters of XML 1.0, without the two that end lines. */
  private static boolean isAllowed(int c) {
    return c == '\t' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !Characters.isHalf(c));
  }

  private static String escape(char c) {
    return "\\u" + HexFormat.of().toHexDigits(c);
  }

  private StratmlText() {}
}
