package org.kusei.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kusei.audit.Event;
import org.kusei.audit.Filter;
import org.kusei.platform.Texts;

/** Which rows somebody asks for, as it is typed; days are those of Japan, both inclusive. */
record HistoryForm(
    @Nullable String who,
    @Nullable String kind,
    @Nullable String text,
    @Nullable String from,
    @Nullable String until) {
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  static String typed(@Nullable String field) {
    return field == null ? "" : field.strip();
  }

  /** What cannot be understood is left out. */
  Filter filter(Texts texts) {
    return new Filter(
        typed(who),
        Arrays.stream(Event.Kind.values())
            .filter(known -> known.name().equals(kind))
            .findAny()
            .orElse(null),
        typed(text),
        new Deeds(texts, UnaryOperator.identity()).meanings(typed(text)),
        day(from).map(HistoryForm::begin).orElse(null),
        day(until).map(day -> begin(day.plusDays(1))).orElse(null));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(TOKYO).toInstant();
  }

  private static Optional<LocalDate> day(@Nullable String typed) {
    try {
      return typed(typed).matches("\\d{4}-\\d\\d-\\d\\d")
          ? Optional.of(LocalDate.parse(typed(typed)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
