package org.kusei.comparison;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Change;
import org.kusei.edition.Edition;
import org.kusei.edition.Withdrawal;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Stage;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;

/** What a comparison says of editions, changes and amounts, in a reader's language. */
final class Names extends Wording {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  Names(Texts texts) {
    super(texts);
  }

  String stage(String name) {
    return stage(Stage.valueOf(name));
  }

  /** 浜手区 令和7年度 第2版 (改定). */
  String edition(Edition edition) {
    return edition(edition.ward(), edition.year(), edition.number(), edition.stage());
  }

  private String edition(Ward ward, FiscalYear year, int number, Stage stage) {
    return text("compare.edition", ward(ward), year(year), Integer.toString(number), stage(stage));
  }

  /** Which edition left the record, when and why. */
  String withdrawn(Withdrawal withdrawal) {
    var edition = withdrawal.edition();
    return text(
        "compare.problem.withdrawn",
        edition(edition.ward(), edition.year(), edition.number(), edition.stage()),
        LocalDate.ofInstant(withdrawal.withdrawnAt(), TOKYO).toString(),
        withdrawal.reason());
  }

  String change(Change change) {
    return text("compare.change." + lower(change));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is said about an amount: nothing, 「-」, zero or a sum, each in its own words. */
  String amount(@Nullable BudgetLine line) {
    return line == null
        ? text("compare.amount.nothing")
        : switch (line.amount()) {
          case Amount.Yen(long yen) -> figures().yen(yen);
          case Amount.NoneOfItsOwn() -> text("compare.amount.none");
        };
  }

  /** A sum of several amounts; where nothing is summed, whether 「-」 or nothing is said. */
  String total(BudgetTotal total) {
    if (total.counted() > 0) {
      return figures().yen(total.yen());
    }
    return text(total.noneOfItsOwn() > 0 ? "compare.amount.none" : "compare.amount.nothing");
  }

  /** 令和7年度 区CM予算額. */
  String label(BudgetLine line) {
    var name = text(name(line));
    var year = line.fiscalYear();
    return year == null ? name : text("compare.amount.label", year(year), name);
  }

  /** 令和7年度→令和8年度 予算額. */
  String label(BudgetLine line, FiscalYear before, FiscalYear after) {
    var years = text("compare.amount.years", year(before), year(after));
    return text("compare.amount.label", years, text(name(line)));
  }

  private static String name(BudgetLine line) {
    boolean estimate = line.phase() == Phase.ESTIMATE;
    return line.authority() == Authority.WARD
        ? estimate ? "budget.ward" : "budget.ward.settled"
        : estimate ? "budget.bureau" : "budget.bureau.settled";
  }
}
