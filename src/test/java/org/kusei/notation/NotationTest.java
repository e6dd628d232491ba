package org.kusei.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;

/** How official papers write years, sums, codes, days and characters. */
class NotationTest {

  @ParameterizedTest
  @CsvSource({
    "平成31年度, 2019",
    "令和元年度, 2019",
    "令和７年度, 2025",
    "令和七年度, 2025",
    "R5, 2023",
    "H29年度, 2017",
    "昭和63年度, 1988",
    "2019年度(平成31年度), 2019",
    "平成 31 年度, 2019",
    "㋿7年度, 2025",
    "平成三十年度, 2018",
    "２０２４年度, 2024"
  })
  void year_inAnyNotation_isTheYearItStarts(String written, int start) {
    var year = Years.at(Folding.fold(written), 0);
    assertThat(Objects.requireNonNull(year).meant(null)).contains(new FiscalYear(start));
    assertThat(year.end()).isEqualTo(written.length());
  }

  @ParameterizedTest
  @CsvSource({
    "29年度, 2017, 2017",
    "5年度, 2023, 2023",
    "元年度, 2019, 2019",
    "7年度, 2026, 2025",
    "23年度, 2011, 2011"
  })
  void year_withoutEra_isTheNearest(String written, int near, int start) {
    var year = Objects.requireNonNull(Years.at(written, 0));
    assertThat(year.meant(new FiscalYear(near))).contains(new FiscalYear(start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019千円", "2,019千円", "25世帯", "H", "令和", "0年度"})
  void year_whereNoneStands_isNotRead(String written) {
    assertThat(Years.at(written, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22,268千円|22268000",
        "65百万円|65000000",
        "6千3百万円|63000000",
        "1億2,345万円|123450000",
        "５，２３７千円|5237000",
        "六百万円|6000000",
        "0千円|0",
        "1.5億円|150000000",
        "18,600,000円|18600000",
        "二千五百円|2500",
        "13,738 千円|13738000",
        "12兆円|12000000000000"
      })
  void sum_inAnyNotation_isInYen(String written, long yen) {
    var sum = Objects.requireNonNull(Sums.at(Folding.fold(written), 0, null));
    assertThat(sum.amount()).isEqualTo(Amount.yen(yen));
    assertThat(sum.end()).isEqualTo(written.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "－", "―", "ー", "なし", "-千円"})
  void sum_ofADash_isNoneOfItsOwn(String written) {
    var sum = Objects.requireNonNull(Sums.at(Folding.fold(written), 0, null));
    assertThat(sum.amount()).isEqualTo(Amount.noneOfItsOwn());
  }

  @Test
  void sum_withoutUnit_needsTheTables() {
    assertThat(Sums.at("1,234", 0, null)).isNull();
    assertThat(Sums.at("1,234", 0, Sums.unit("予算額(千円)")))
        .isEqualTo(new Sums.Written(Amount.yen(1_234_000), 5));
    assertThat(Sums.unit("(単位:百万円)")).isEqualTo(1_000_000);
    assertThat(Sums.unit("予算額")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1万2千千円", "65百千円", "千千円", "3百百万円", "2万1億円", "1万万円"})
  void sum_whoseUnitsDoNotGetSmaller_isNotRead(String written) {
    assertThat(Sums.at(written, 0, null)).isNull();
    assertThat(Sums.at(written, 0, Sums.unit("(単位:千円)"))).isNull();
  }

  @Test
  void sum_largerThanAnyBudget_isNotRead() {
    assertThat(Sums.at("999999999999999億兆億兆円", 0, null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1-1, 1-1",
    "１－１－２, 1-1-2",
    "1ー1, 1-1",
    "一-二, 1-2",
    "1-(1), 1-1",
    "2-1-①, 2-1-1",
    "⑫, 12",
    "1 - 2 - 3, 1-2-3",
    "1—1, 1-1",
    "Ⅲ, 3",
    "一－一－一, 1-1-1",
    "(3), 3"
  })
  void code_inAnyNotation_isNormalised(String written, String normal) {
    var code = Objects.requireNonNull(Codes.at(Folding.fold(written), 0));
    assertThat(code.normal()).isEqualTo(normal);
    assertThat(code.end()).isEqualTo(written.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"06-6313-9683", "530-8401", "10-20年間", "2019-4-2", "1-2月", "3-4倍", "5"})
  void code_withoutLabel_isNoPhoneRangeOrCount(String written) {
    assertThat(Codes.bare(written, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2019年4月2日, 2019-04-02", "平成31年4月2日, 2019-04-02", "令和元年五月一日, 2019-05-01",
    "R7.4.1, 2025-04-01", "2025/04/01, 2025-04-01", "H31-4-2, 2019-04-02"
  })
  void day_inAnyNotation_isRead(String written, LocalDate day) {
    assertThat(Dates.find(Folding.fold(written), 0))
        .isEqualTo(new Dates.Written(day, 0, written.length()));
  }

  @Test
  void day_thatDoesNotExist_isNotRead() {
    assertThat(Dates.find("2019年13月40日", 0)).isNull();
  }

  @Test
  void folding_keepsLengthAndMakesShapesAlike() {
    assertThat(Folding.fold("【戦略１－２　⻄区】（ｱ）〔Ａ〕")).isEqualTo("【戦略1-2 西区】(ア)[A]");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Folding.fold(String.valueOf(c))).hasSize(1);
    }
  }

  @Test
  void shown_turnsOnlyRadicalsIntoCharacters() {
    assertThat(Folding.shown("⼤⻄区（１）神﨑")).isEqualTo("大西区（１）神﨑");
  }

  @Test
  void brackets_ofMixedKinds_areClosedByWhatNothingWithinOpened() {
    assertThat(Brackets.close("【戦略(新)]題", 0, 8)).isEqualTo(6);
    assertThat(Brackets.close("【甲【乙】", 0, 5)).isEqualTo(-1);
    assertThat(Brackets.close("(a(b)c)", 0, 7)).isEqualTo(6);
  }
}
