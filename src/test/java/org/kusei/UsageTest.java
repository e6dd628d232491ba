package org.kusei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kusei.platform.Texts;
import picocli.CommandLine;

/** The help of every verb speaks the language of the terminal, and no other. */
class UsageTest {
  private static final String JAPANESE = "(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*";

  @ParameterizedTest
  @MethodSource("verbs")
  void help_inEnglish_isEnglish(List<String> verb) {
    var usage = usage(verb, Locale.ENGLISH);
    assertThat(usage).contains("Usage: ").doesNotMatch(JAPANESE);
    assertThat(options(usage)).isNotEmpty().allMatch(line -> line.matches(".*[a-z]{3}.*"));
  }

  /** Three words of small letters side by side are English. */
  @ParameterizedTest
  @MethodSource("verbs")
  void help_inJapanese_isJapanese(List<String> verb) {
    var usage = usage(verb, Locale.JAPANESE);
    assertThat(usage).contains("使い方: ").doesNotContain("Usage").matches(JAPANESE);
    assertThat(usage.lines().filter(line -> !line.startsWith("使い方")))
        .noneMatch(line -> line.matches(".*\\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\\b.*"));
  }

  static Stream<List<String>> verbs() {
    return below(Kusei.line(Texts.of(Locale.ENGLISH)), List.of());
  }

  private static Stream<List<String>> below(CommandLine line, List<String> path) {
    var below =
        line.getSubcommands().entrySet().stream()
            .flatMap(each ->
                below(
                    each.getValue(),
                    Stream.concat(path.stream(), Stream.of(each.getKey())).toList()));
    return Stream.concat(Stream.of(path), below);
  }

  private static String usage(List<String> verb, Locale language) {
    var line = Kusei.line(Texts.of(language));
    for (var word : verb) {
      line = Objects.requireNonNull(line.getSubcommands().get(word));
    }
    return line.getUsageMessage();
  }

  private static List<String> options(String usage) {
    return usage.lines().filter(line -> line.matches(" +-.*")).toList();
  }
}
