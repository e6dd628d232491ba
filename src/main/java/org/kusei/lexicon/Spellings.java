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
 * the end of a katakana word (コンピューター), with 々 or the kanji twice, 緑ヶ丘 or 緑が丘, and the synonyms of
 * the field.
 */
public final class Spellings {
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー]{3,}");
  private static final Pattern REPEATED = Pattern.compile("(\\p{IsHan})々");
  private static final Pattern TWICE = Pattern.compile("([\\p{IsHan}&&[^々]])\\1");
  private static final Pattern KA = Pattern.compile("(?<=\\p{IsHan})[ヶヵケカがか](?=\\p{IsHan})");

  /** In a longer text が between two kanji is a particle and no part of a name. */
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
    var shapes = Stream.of(plain, longVowels(plain)).flatMap(Spellings::kanji).distinct().toList();
    shapes.forEach(shape -> ways.add(Folding.fold(shape)));
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

  private static Stream<String> kanji(String text) {
    var ways = new ArrayList<String>();
    ways.add(text);
    ways.add(REPEATED.matcher(text).replaceAll("$1$1"));
    ways.add(TWICE.matcher(text).replaceAll("$1々"));
    if (text.length() <= LONGEST_NAME) {
      Stream.of("が", "か", "け").map(ka -> KA.matcher(text).replaceAll(ka)).forEach(ways::add);
    }
    return ways.stream();
  }

  private Spellings() {}
}
