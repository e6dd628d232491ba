package org.kusei.reform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.plan.Origin;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.reform.ProgrammeItem.ItemReview;

/** A valid review to start a test from. */
public final class ReformFixtures {
  static final FiscalYear YEAR = new FiscalYear(2019);

  public static NewProgramme programme(MunicipalityId city) {
    return new NewProgramme(
        city,
        YEAR,
        null,
        new SourceFile("ef".repeat(32), "改革.html"),
        List.of(
            sourced(programmeItem("3-3(4)", "徴収の強化"), 3), sourced(programmeItem(null, "会議"), 9)),
        "公表された文書の取り込み");
  }

  static ProgrammeItem programmeItem(@Nullable String code, String title) {
    return new ProgrammeItem(
        code,
        title,
        List.of("歳入を確保する"),
        List.of(),
        List.of("ア 口座振替", "イ 納付相談"),
        List.of("未収金を減らす"),
        List.of("同上"),
        List.of(
            new ItemReview(List.of("勧奨した"), "①", List.of("順調"), List.of(), List.of("続ける")),
            new ItemReview(List.of("相談した"), null, List.of(), List.of("窓口の不足"), List.of())));
  }

  private static <T> Sourced<T> sourced(T value, int line) {
    return new Sourced<>(value, new Origin(line, line, "「" + value + "」"));
  }

  private ReformFixtures() {}
}
