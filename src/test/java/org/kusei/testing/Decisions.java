package org.kusei.testing;

import java.util.List;
import java.util.Locale;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.Texts;

/** What came of a use case, as tests ask for it. */
public final class Decisions {

  public static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Accepted<T>(T value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }

  /** The reason of the refusal, which the message files know in both languages. */
  public static String refused(Decision<?> decision) {
    if (!(decision instanceof Refused<?> refused)) {
      throw new AssertionError(decision);
    }
    for (var language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      if (Texts.of(language).text(refused.reason(), refused.arguments().toArray()).isBlank()) {
        throw new AssertionError("no words for " + refused.reason());
      }
    }
    return refused.reason();
  }

  private Decisions() {}
}
