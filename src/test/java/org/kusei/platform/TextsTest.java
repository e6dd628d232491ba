package org.kusei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is left out: every word people read is in the message files of both languages. */
class TextsTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path PRODUCT = Path.of("src/main/java");

  private static final Pattern ASKED =
      Pattern.compile("\\b(text|count)\\(\\s*\"([a-z0-9-]+\\.[a-z0-9.-]*)\"");
  private static final Pattern QUOTED =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");

  /** What a template holds beside words: instructions, expressions, comments, tags. */
  private static final Pattern EXPRESSION = Pattern.compile("[$!]\\{(?:[^{}\"]|\"[^\"]*\")*}");

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?m)^@(?:import|param) .*$|@template\\.[a-z.]+\\(|@(?:if|elseif|for)\\(|@(?:else|endif|endfor)"
              + "|<%--.*?--%>|`\\)|@`");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORDED_ATTRIBUTE =
      Pattern.compile("\\b(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");

  /** Names of formats, like addresses, are the same in every language. */
  private static final Set<String> NAMES = Set.of("JSON", "JSON Schema", "CSV", "StratML", "Atom");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  @Test
  void bothLanguages_sayTheSameKeys() {
    assertThat(Texts.of(Locale.ENGLISH).words().keySet())
        .containsExactlyInAnyOrderElementsOf(Texts.of(Locale.JAPANESE).words().keySet());
  }

  @Test
  void texts_areNeverBlank() {
    for (var locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(Texts.of(locale).words()).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }
  }

  @Test
  void bothLanguages_takeArgumentsOrNeitherDoes() {
    var english = Texts.of(Locale.ENGLISH).words();
    Texts.of(Locale.JAPANESE)
        .words()
        .forEach((key, japanese) ->
            assertThat(takesArguments(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(takesArguments(japanese)));
  }

  private static boolean takesArguments(String text) {
    return Pattern.compile("\\{[0-9]").matcher(text).find();
  }

  @Test
  void askedKeys_areAllThere() throws IOException {
    var known = Texts.of(Locale.JAPANESE).words().keySet();
    for (var file : sources()) {
      ASKED
          .matcher(Files.readString(file))
          .results()
          .forEach(asked ->
              assertThat(known)
                  .as("%s asks for %s", file, asked.group(2))
                  .anyMatch(key -> isMeant(asked, key)));
    }
  }

  /** A key that ends in a dot is put together with what follows. */
  private static boolean isMeant(MatchResult asked, String key) {
    var written = asked.group(2);
    return asked.group(1).equals("count")
        ? key.equals(written + ".one")
        : key.equals(written) || (written.endsWith(".") && key.startsWith(written));
  }

  @Test
  void keys_areAllUsed() throws IOException {
    var quoted = new TreeSet<String>();
    for (var file : sources()) {
      QUOTED.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(quoted::add);
    }
    assertThat(Texts.of(Locale.JAPANESE).words().keySet().stream().filter(k -> !isNamed(k, quoted)))
        .as("keys that no source names")
        .isEmpty();
  }

  /** By its whole name, by that of its plural, or by a beginning that ends in a dot. */
  private static boolean isNamed(String key, Set<String> quoted) {
    return quoted.contains(key)
        || quoted.contains(key.replaceFirst("\\.(one|other)$", ""))
        || quoted.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start));
  }

  static Stream<Path> templates() throws IOException {
    return files(TEMPLATES, ".jte").stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void template_holdsNoWords(Path template) throws IOException {
    assertThat(words(Files.readString(template))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>区の目標</p>",
        "<p>${view.name()} wards</p>",
        "@if(view.many())more@endif",
        "<a title=\"Home\" href=\"/\">${t.text(\"site.home\")}</a>",
        "<input placeholder=\"区の名前\">"
      })
  void planted_words_areFound(String template) {
    assertThat(words(template)).isNotEmpty();
  }

  /** Text between tags, and attributes that are read aloud or shown. */
  private static List<String> words(String template) {
    var plain = EXPRESSION.matcher(template).replaceAll("");
    var attributes =
        WORDED_ATTRIBUTE.matcher(plain).results().map(found -> found.group(1)).toList();
    var text = TAG.matcher(withoutInstructions(plain)).replaceAll("\n");
    return Stream.concat(attributes.stream(), text.lines())
        .map(String::strip)
        .filter(line -> LETTER.matcher(line).find())
        .filter(line -> !NAMES.contains(line) && !line.matches("(/[a-z0-9.]+)+"))
        .toList();
  }

  /** Instructions with all between their brackets. */
  private static String withoutInstructions(String template) {
    var rest = new StringBuilder();
    var found = INSTRUCTION.matcher(template);
    int from = 0;
    while (found.find(from)) {
      rest.append(template, from, found.start()).append('\n');
      from = found.group().endsWith("(") ? closing(template, found.end()) : found.end();
    }
    return rest.append(template.substring(from)).toString();
  }

  /** Past the bracket that closes, or the block that begins within. */
  private static int closing(String template, int from) {
    int depth = 1;
    int at = from;
    while (depth > 0 && !template.startsWith("@`", at)) {
      depth += template.charAt(at) == '(' ? 1 : template.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    return at;
  }

  @Test
  void pagesInJava_holdNoJapaneseWords() throws IOException {
    for (var file : files(PRODUCT.resolve("org/kusei/publication"), ".java")) {
      var literals =
          Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"").matcher(Files.readString(file)).results();
      assertThat(literals.map(MatchResult::group).filter(l -> JAPANESE.matcher(l).find()))
          .as(file.toString())
          .isEmpty();
    }
  }

  private static List<Path> sources() throws IOException {
    return Stream.concat(files(TEMPLATES, ".jte").stream(), files(PRODUCT, ".java").stream())
        .toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
