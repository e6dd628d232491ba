package org.kusei.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How files write the constants of the record: {@code CITY_MANAGER} as {@code cityManager}. */
public final class Codes {

  public static String of(Enum<?> constant) {
    var words = constant.name().split("_", -1);
    var code = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
    for (var word : Arrays.asList(words).subList(1, words.length)) {
      code.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return code.toString();
  }

  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants()).filter(each -> of(each).equals(code)).findAny();
  }

  private Codes() {}
}
