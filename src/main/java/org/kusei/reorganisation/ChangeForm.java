package org.kusei.reorganisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.UnitId;
import org.kusei.organization.WardId;

/** What the forms about change sets send; each sends some of it. */
record ChangeForm(
    @Nullable String day,
    @Nullable String title,
    @Nullable String kind,
    @Nullable String unit,
    @Nullable String ward,
    @Nullable String name,
    @Nullable String english,
    @Nullable String heir,
    @Nullable List<String> thing,
    @Nullable String on) {
  private static final Pattern THING = Pattern.compile("[a-z]\\d{1,18}");

  static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  @Nullable LocalDate chosenDay() {
    try {
      return LocalDate.parse(typed(day));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Optional<Long> number(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(digits -> digits.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  Optional<Change> change() {
    return Arrays.stream(Change.Kind.values())
        .filter(known -> known.name().equals(kind))
        .findAny()
        .map(chosen ->
            new Change(
                0,
                chosen,
                chosen == Change.Kind.OPEN ? null : number(unit).map(UnitId::new).orElse(null),
                chosen == Change.Kind.OPEN ? number(ward).map(WardId::new).orElse(null) : null,
                isNamed(chosen) ? typed(name) : "",
                isNamed(chosen) ? typed(english) : "",
                chosen == Change.Kind.MERGE ? Heir.parse(heir).orElse(null) : null));
  }

  private static boolean isNamed(Change.Kind kind) {
    return kind == Change.Kind.OPEN || kind == Change.Kind.RENAME;
  }

  List<String> things() {
    return thing == null
        ? List.of()
        : thing.stream().filter(each -> THING.matcher(each).matches()).toList();
  }
}
