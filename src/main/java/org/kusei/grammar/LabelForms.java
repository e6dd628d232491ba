package org.kusei.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways of writing labels by the char they may begin with: of more than a hundred a handful can
 * be what a block says, and only these are tried.
 */
final class LabelForms {
  /** Stands for every char that no pattern names. */
  private static final char ANY_OTHER = '\uE000';

  private static final List<LabelForm> ALL =
      Arrays.stream(Label.values())
          .flatMap(label ->
              label.patterns().stream().map(pattern -> new LabelForm(label, new Phrase(pattern))))
          .toList();
  private static final Set<Character> NAMED = named().collect(Collectors.toUnmodifiableSet());

  /** Found out for each char when it is met: most documents begin their blocks with few. */
  private static final Map<Character, List<LabelForm>> MET = new ConcurrentHashMap<>();

  /** In the order of labels, so that the first that fits counts. */
  static List<LabelForm> beginningWith(char first) {
    return MET.computeIfAbsent(NAMED.contains(first) ? first : ANY_OTHER, LabelForms::among);
  }

  /** The same, found out by asking every pattern. */
  static List<LabelForm> among(char first) {
    return ALL.stream().filter(form -> form.mayBegin(first)).toList();
  }

  /** Those in the patterns, and the digits, which they name as a range. */
  private static Stream<Character> named() {
    var written = ALL.stream().map(form -> form.pattern().pattern()).flatMapToInt(String::chars);
    return IntStream.concat(written, IntStream.rangeClosed('0', '9')).mapToObj(c -> (char) c);
  }

  private LabelForms() {}
}
