package org.kusei.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kusei.organization.FiscalYear;

/** Reads fiscal years as files and addresses write them: {@code 2024}. */
public final class Years {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final int FIRST = 1926;
  private static final int LAST = 2200;

  public static Optional<FiscalYear> find(String text) {
    return YEAR.matcher(text).matches() ? find(Long.parseLong(text)) : Optional.empty();
  }

  public static Optional<FiscalYear> find(long start) {
    return start >= FIRST && start <= LAST
        ? Optional.of(new FiscalYear((int) start))
        : Optional.empty();
  }

  private Years() {}
}
