package org.kusei.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways in which documents may write what a reader asks for: with or without the long vowel at
 * the end of a katakana word (コンピューター), with 々 or the kanji twice, 緑ヶ丘 or 緑が丘, 中之島 or 中の島, 3か所 or
 * 三ケ所, and the synonyms of the field.
 */
public final class Spellings {
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー]{3,}");
  private static final List<Rule> ALWAYS =
      List.of(
          new Rule("(\\p{IsHan})々", "$1$1"),
          new Rule("([\\p{IsHan}&&[^々]])\\1", "$1々"),
          new Rule("(?<=[\\p{Nd}〇一二三四五六七八九十百千数各何])[ヶヵケカか箇](?=[所月年国条村])", "か", "け"));

  private static final List<Rule> OF_NAMES =
      List.of(
          new Rule("(?<=\\p{IsHan})[ヶヵケカがか](?=\\p{IsHan})", "が", "か", "け"),
          new Rule("(?<=\\p{IsHan})[のノ之](?=\\p{IsHan})", "の", "之"),
          new Rule("(?<=\\p{IsHan})[ツッつっ](?=\\p{IsHan})", "つ", "っ"));

  /** In a longer text が or の between two kanji is a particle and no part of a name. */
  private static final int LONGEST_NAME = 8;

  /**
   * The text as it is written first, then at most {@code most - 1} other ways; each once. Empty
   * when there is nothing in the text that can be looked for.
   */
  public static List<List<Unit>> of(String text, int most) {
    var written = Units.of(text);
    if (written.isEmpty()) {
      return List.of();
    }
    var seen = new LinkedHashSet<List<String>>();
    var ways = new ArrayList<List<Unit>>();
    for (var way : folded(text)) {
      var units = Units.of(way);
      if (ways.size() < most && seen.add(units.stream().map(Unit::text).toList())) {
        ways.add(units);
      }
    }
    return List.copyOf(ways);
  }

  private static Set<String> folded(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var ways = new LinkedHashSet<String>();
    ways.add(Folding.fold(text));
    Stream.of(plain, longVowels(plain), Numerals.otherwise(plain))
        .flatMap(Spellings::shapes)
        .forEach(shape -> ways.add(Folding.fold(shape)));
    for (var way : List.copyOf(ways)) {
      ways.addAll(Synonyms.ofTheField().replacements(way));
    }
    return ways;
  }

  private static String longVowels(String text) {
    return KATAKANA.matcher(text).replaceAll(Spellings::otherEnd);
  }

  private static String otherEnd(MatchResult katakana) {
    var word = katakana.group();
    return word.endsWith("ー") ? word.substring(0, word.length() - 1) : word + "ー";
  }

  private static Stream<String> shapes(String text) {
    var rules =
        text.length() <= LONGEST_NAME
            ? Stream.concat(ALWAYS.stream(), OF_NAMES.stream())
            : ALWAYS.stream();
    return Stream.concat(Stream.of(text), rules.flatMap(rule -> rule.others(text)));
  }

  /** What may be written otherwise where it stands, and how. */
  private record Rule(Pattern written, List<String> otherwise) {

    Rule(String written, String... otherwise) {
      this(Pattern.compile(written), List.of(otherwise));
    }

    Stream<String> others(String text) {
      return otherwise.stream().map(other -> written.matcher(text).replaceAll(other));
    }
  }

  private Spellings() {}
}
