package org.kusei.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;
import org.kusei.edition.Withdrawal;
import org.kusei.plan.Wording;

/**
 * A withdrawn edition as lists name it.
 *
 * @param day ISO date of the withdrawal in Japan
 * @param reason in the officer's words, which are in Japanese
 */
public record WithdrawnEdition(
    String href, String name, String day, String dayInWords, String reason) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  static WithdrawnEdition of(Wording words, Withdrawal withdrawal) {
    var edition = withdrawal.edition();
    var day = LocalDate.ofInstant(withdrawal.withdrawnAt(), JAPAN);
    return new WithdrawnEdition(
        Addresses.edition(edition.ward(), edition.year(), edition.number()),
        name(words, edition),
        day.toString(),
        words.figures().day(day),
        withdrawal.reason());
  }

  private static String name(Wording words, EditionSummary edition) {
    return words.text(
        "edition.title",
        words.year(edition.year()),
        Integer.toString(edition.number()),
        words.stage(edition.stage()));
  }
}
