package org.kusei.platform;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, money and days as people of a language write them; the one place that does. */
public final class Figures {

  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
  private static final long THOUSAND = 1000;

  private final Texts texts;

  public Figures(Texts texts) {
    this.texts = texts;
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }

  /**
   * In Japanese as budgets are printed, 22,268千円, and in yen where thousands would round; in
   * English ¥22,268,000.
   */
  public String yen(long yen) {
    if (!texts.japanese()) {
      return texts.text("figure.yen", number(yen));
    }
    return yen % THOUSAND == 0 && yen != 0
        ? texts.text("figure.thousand-yen", number(yen / THOUSAND))
        : texts.text("figure.yen", number(yen));
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.text("figure.day"), texts.locale()).format(day);
  }

  /** The day it was here at that moment. */
  public String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, HERE));
  }
}
