package org.kusei.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.edition.NewNode.Kind;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Amount;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Origin;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Recording;
import org.kusei.testing.TestServer;

/** A small fictional city whose policies changed in every way that is told apart. */
final class ComparedWards {
  static final Actor TEST = new Actor("test");

  private static final String LEADERS = "・地域の防災の中心となる人を育てる講座を年10回開きます。";
  private static final String ROSTER = "・講座の修了者の名簿をつくり、訓練の指導をお願いします。";
  private static final String REFUGE = "・津波のときに逃げ込めるビルの所有者に、協力をお願いします。";
  private static final String MAP = "・逃げ込めるビルの場所を示す地図を、全世帯に配ります。";

  static void recorded(TestServer server) {
    var city = accepted(server.get(Municipalities.class).found(TEST, founding()));
    var wards = server.get(Wards.class);
    var recording = server.get(Recording.class);
    var hama = wards.get(city.id(), "hama");
    accepted(recording.record(TEST, edition(hama, 2024, Stage.ADOPTED, before(2024))));
    accepted(recording.record(TEST, edition(hama, 2025, Stage.ADOPTED, before(2025))));
    accepted(recording.record(TEST, edition(hama, 2025, Stage.REVISED, after(2025))));
    var oka = wards.get(city.id(), "oka");
    accepted(
        recording.record(
            TEST,
            edition(
                oka,
                2025,
                Stage.ADOPTED,
                issue("1", "災害に強いまち", initiative("1-1", "防災訓練の支援", line(2025, 900))),
                issue("2", "坂のまちの足の確保"))));
    HardCases.recorded(recording, wards.get(city.id(), "hoshi"));
    var sato = wards.get(city.id(), "sato");
    accepted(recording.record(TEST, edition(sato, 2023, Stage.ADOPTED, woods("令和 5 年", "緑"))));
    accepted(recording.record(TEST, edition(sato, 2026, Stage.DRAFT, woods("年２回、１，０００千円で", "緑"))));
    accepted(
        recording.record(
            TEST, edition(sato, 2026, Stage.ADOPTED, woods("年2回、1,000千円で", "水", "防災"))));
  }

  private static NewNode woods(String when, String... tags) {
    return new NewNode(
        Kind.ISSUE,
        "1",
        at("<b>里山</b>の&保全"),
        List.of(at("下草刈りを" + when + "行います。")),
        List.of(),
        List.of(),
        List.of(tags));
  }

  private static NewNode[] before(int year) {
    return new NewNode[] {
      issue(
          "1",
          "災害に強いまち",
          strategy(
              "1-1",
              "地域防災力の向上",
              initiative(
                  "1-1-1", "防災の人づくりと逃げ先づくり", line(year, 22_268), LEADERS, ROSTER, REFUGE, MAP),
              initiative("1-1-2", "備蓄倉庫の点検", line(year, 300), "・学校の倉庫を毎年点検します。"),
              initiative("1-1-3", "防災訓練の支援", line(year, 0), "・訓練の費用を地域へ助成します。")),
          strategy("1-2", "防犯力の向上", initiative("1-2-1", "青色防犯パトロール", none(year)))),
      issue(
          "2",
          "健やかに暮らせるまち",
          initiative("2-1", "健康教室", line(year, 4_000), "・公園で月2回の体操教室を開きます。"),
          initiative("2-2", "がん検診の案内", line(year, 1_200), "・40歳になる人へ案内を送ります。"),
          initiative("2-3", "古い広報板の撤去", line(year, 80)))
    };
  }

  private static NewNode[] after(int year) {
    return new NewNode[] {
      issue(
          "1",
          "災害に強いまち",
          strategy(
              "1-1",
              "地域防災力の向上",
              initiative("1-1-1", "防災の人づくり", line(year, 12_268), LEADERS, ROSTER),
              initiative("1-1-2", "逃げ込めるビルの確保", line(year, 10_000), REFUGE, MAP),
              initiative("1-1-3", "防災訓練の支援", none(year), "・訓練と炊き出しの費用を地域へ助成します。"),
              initiative("1-1-4", "備蓄倉庫の点検", line(year, 300), "・学校の倉庫を毎年点検します。"))),
      issue("2", "防犯力の向上", initiative("2-1", "青色防犯パトロール", none(year))),
      issue(
          "3",
          "健やかに暮らせるまち",
          initiative("3-1", "がん検診の案内", line(year, 1_200), "・40歳になる人へ案内を送ります。"),
          initiative("3-2", "健康教室", line(year, 4_500), "・公園と学校で月3回の体操教室を開きます。"),
          initiative("3-3", "多言語の子育て案内", line(year, 640), "・やさしい日本語でも案内を出します。"))
    };
  }

  static NewEdition edition(Ward ward, int year, Stage stage, NewNode... issues) {
    boolean revised = stage == Stage.REVISED;
    return new NewEdition(
        ward,
        new FiscalYear(year),
        stage,
        revised ? "浜田 みなと" : "磯野 なぎさ",
        LocalDate.of(year, revised ? 10 : 4, 1),
        List.of(
            at(new Statement(Statement.Kind.GOAL, revised ? "誰もが安心して住み続けられるまち" : "誰もが住み続けられるまち"))),
        Arrays.asList(issues),
        List.of(
            at(
                new ReformItem(
                    "1",
                    "窓口の待ち時間の短縮",
                    List.of("改革の柱2-1"),
                    List.of(revised ? "・届出の事前入力をすべての手続へ広げる" : "・届出の事前入力を転入の手続へ広げる")))),
        List.of(),
        List.of(),
        revised ? List.of(at(new Attachment("改定前の方針", null))) : List.of(),
        null,
        null,
        "公表された文書の登録");
  }

  static NewNode issue(String code, String title, NewNode... children) {
    return new NewNode(
        Kind.ISSUE, code, at(title), List.of(), List.of(), Arrays.asList(children), List.of());
  }

  static NewNode strategy(String code, String title, NewNode... children) {
    return new NewNode(
        Kind.STRATEGY, code, at(title), List.of(), List.of(), Arrays.asList(children), List.of());
  }

  static NewNode initiative(
      String code, String title, @Nullable BudgetLine line, String... paragraphs) {
    return new NewNode(
        Kind.INITIATIVE,
        code,
        at(title),
        Arrays.stream(paragraphs).map(ComparedWards::at).toList(),
        line == null ? List.of() : List.of(line),
        List.of(),
        List.of());
  }

  static BudgetLine line(int year, long thousands) {
    return new BudgetLine(
        new FiscalYear(year), Authority.WARD, Phase.ESTIMATE, Amount.yen(thousands * 1_000));
  }

  private static BudgetLine none(int year) {
    return new BudgetLine(
        new FiscalYear(year), Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn());
  }

  private static <T> Sourced<T> at(T value) {
    return new Sourced<>(value, new Origin(1, 1, value.toString()));
  }

  private static Founding founding() {
    return new Founding(
        "999996",
        "kaigan",
        "海岸市",
        "かいがんし",
        "Kaigan City",
        List.of(
            new FoundingWard("hama", "浜区", "はまく", "Hama Ward", 1, 1),
            new FoundingWard("oka", "丘区", "おかく", "Oka Ward", 2, 1),
            new FoundingWard("sato", "里区", "さとく", "Sato Ward", 3, 1),
            new FoundingWard("mori", "森区", "もりく", "Mori Ward", 4, 1),
            new FoundingWard("hoshi", "星区", "ほしく", "Hoshi Ward", 5, 1)));
  }

  static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Accepted<T>(var value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }

  private ComparedWards() {}
}
