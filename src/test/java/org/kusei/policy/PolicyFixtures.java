package org.kusei.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.plan.Amount;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Contact;
import org.kusei.plan.Origin;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SourceFile;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;

/** Valid values to start a test from; a test changes only what it is about. */
public final class PolicyFixtures {
  public static final FiscalYear YEAR = new FiscalYear(2019);

  static <T> Sourced<T> sourced(T value, int line) {
    return new Sourced<>(value, new Origin(line, line, "「" + value + "」"));
  }

  static NewNode issue(String code, String title, NewNode... children) {
    return node(NewNode.Kind.ISSUE, code, title, children);
  }

  static NewNode strategy(String code, String title, NewNode... children) {
    return node(NewNode.Kind.STRATEGY, code, title, children);
  }

  static NewNode initiative(@Nullable String code, String title) {
    return node(NewNode.Kind.INITIATIVE, code, title);
  }

  private static NewNode node(
      NewNode.Kind kind, @Nullable String code, String title, NewNode... children) {
    return new NewNode(
        kind,
        code,
        sourced(title, 5),
        List.of(sourced(title + "を進める", 6)),
        kind == NewNode.Kind.INITIATIVE ? budgets() : List.of(),
        Arrays.asList(children),
        List.of());
  }

  static List<BudgetLine> budgets() {
    return List.of(
        new BudgetLine(YEAR, Authority.WARD, Phase.ESTIMATE, Amount.yen(0)),
        new BudgetLine(null, Authority.CITY_MANAGER, Phase.SETTLED, Amount.noneOfItsOwn()));
  }

  public static NewNode bousai() {
    return issue(
        "1",
        "災害に強いまちづくり",
        strategy(
            "1-1", "地域防災力の向上", initiative("1-1-1", "防災リーダーの育成"), initiative("1-1-2", "津波避難ビルの確保")));
  }

  public static NewEdition edition(Ward ward, FiscalYear year, Stage stage, NewNode... issues) {
    return new NewEdition(
        ward,
        year,
        stage,
        "渚 花子",
        LocalDate.of(year.start(), 4, 2),
        List.of(sourced(new Statement(Statement.Kind.GOAL, "住み続けたいまち"), 1)),
        Arrays.asList(issues),
        List.of(sourced(reformItem(), 20)),
        List.of(sourced("訓練を全校区で行った", 30)),
        List.of(sourced("若い世代の参加", 31)),
        List.of(sourced(new Attachment("改定前", "before.pdf"), 40)),
        new Contact("企画課", "00-0000-0000", null, null),
        null,
        "公表された文書の取り込み");
  }

  static ReformItem reformItem() {
    return new ReformItem("2", "未収金対策の強化", List.of("改革の柱3-3(4)"), List.of("口座振替の勧奨", "納付相談"));
  }

  static NewEdition readFrom(NewEdition edition, SourceFile source) {
    return with(edition, edition.publishedOn(), source);
  }

  static NewEdition undated(NewEdition edition) {
    return with(edition, null, edition.source());
  }

  private static NewEdition with(
      NewEdition edition, @Nullable LocalDate publishedOn, @Nullable SourceFile source) {
    return new NewEdition(
        edition.ward(),
        edition.year(),
        edition.stage(),
        edition.head(),
        publishedOn,
        edition.statements(),
        edition.issues(),
        edition.reformItems(),
        edition.achievements(),
        edition.remaining(),
        edition.attachments(),
        edition.contact(),
        source,
        edition.reason());
  }

  private PolicyFixtures() {}
}
