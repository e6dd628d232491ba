package org.kusei.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
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
import org.kusei.platform.Actor;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Recording;
import org.kusei.reform.NewProgramme;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ProgrammeItem.ItemReview;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.TestServer;

/** A small fictional city with policies of three years, put on record. */
final class PublicFixtures {

  private static final Actor TEST = new Actor("test");

  /** One more edition of 浜辺区's policy, which others can tell by its sum. */
  static void recordHamabe(Recording recording, Ward ward, int year, long thousands) {
    var file = Long.toHexString(thousands % 16);
    accepted(recording.record(TEST, hamabe(ward, year, Stage.REVISED, thousands, file)));
  }

  /** One more review of 2019, with one item of that title. */
  static void recordReview(ReformProgrammes programmes, MunicipalityId city, String title) {
    var item =
        new ProgrammeItem(
            null, title, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    accepted(
        programmes.record(
            TEST,
            new NewProgramme(
                city,
                new FiscalYear(2019),
                LocalDate.of(2020, 7, 1),
                new SourceFile("8".repeat(64), "2019-city-reform-2.html"),
                List.of(at(5, item)),
                "公表された文書の登録")));
  }

  static void recorded(TestServer server) {
    var city = accepted(server.get(Municipalities.class).found(TEST, founding()));
    accepted(server.get(ReformProgrammes.class).record(TEST, programme(city.id())));
    var wards = server.get(Wards.class);
    var recording = server.get(Recording.class);
    var hamabe = wards.get(city.id(), "hamabe");
    accepted(recording.record(TEST, hamabe(hamabe, 2017, Stage.ADOPTED, 20_100, "a")));
    accepted(recording.record(TEST, hamabe(hamabe, 2018, Stage.DRAFT, 21_480, "b")));
    accepted(recording.record(TEST, hamabe(hamabe, 2018, Stage.ADOPTED, 21_480, "c")));
    accepted(recording.record(TEST, hamabe(hamabe, 2019, Stage.OUTLINE, 22_000, "d")));
    accepted(recording.record(TEST, hamabe(hamabe, 2019, Stage.ADOPTED, 22_268, "e")));
    accepted(recording.record(TEST, hamabe(hamabe, 2019, Stage.REVISED, 24_903, "f")));
    accepted(recording.record(TEST, plain(wards.get(city.id(), "kitano"), 2019, Stage.DRAFT)));
    accepted(recording.record(TEST, plain(wards.get(city.id(), "sakae"), 2019, Stage.ADOPTED)));
    accepted(recording.record(TEST, plain(wards.get(city.id(), "momoyama"), 2020, Stage.OUTLINE)));
  }

  private static NewProgramme programme(MunicipalityId city) {
    var review =
        new ItemReview(
            List.of("・事前入力を14の手続へ広げた。", "・混雑の見込みを毎週公表した。"),
            "①",
            List.of("待ち時間は平均で6分短くなり、目標を達成した。"),
            List.of("繁忙期の転入手続では、なお40分を超える日がある。"),
            List.of("繁忙期の窓口を、他の区と融通し合う。"));
    return new NewProgramme(
        city,
        new FiscalYear(2019),
        LocalDate.of(2020, 6, 8),
        new SourceFile("9".repeat(64), "2019-city-reform.html"),
        List.of(
            at(
                10,
                new ProgrammeItem(
                    "2-1(3)",
                    "窓口の待ち時間の短縮",
                    List.of("来庁する人の負担を減らし、職員が相談に向き合う時間を増やす。"),
                    List.of("・手続の事前入力", "・混雑の見える化"),
                    List.of("ア 事前入力の対象の拡大", "イ 混雑の見込みの公表"),
                    List.of("待ち時間への不満を半分にする"),
                    List.of("平均の待ち時間 15分以内"),
                    List.of(review))),
            at(
                30,
                new ProgrammeItem(
                    null,
                    "職員の育成",
                    List.of(),
                    List.of(),
                    List.of("研修の体系を改める。"),
                    List.of(),
                    List.of(),
                    List.of()))),
        "公表された文書の登録");
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Accepted<T>(var value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }

  private static Founding founding() {
    return new Founding(
        "999997",
        "shiomi",
        "汐見市",
        "しおみし",
        "Shiomi City",
        List.of(
            new FoundingWard("hamabe", "浜辺区", "はまべく", "Hamabe Ward", 1, 3),
            new FoundingWard("kitano", "北野区", "きたのく", "Kitano Ward", 3, 1),
            new FoundingWard("sakae", "栄区", "さかえく", "Sakae Ward", 2, 2),
            new FoundingWard("momoyama", "桃山区", "ももやまく", "Momoyama Ward", 4, 2),
            new FoundingWard("kawanishi", "川西区", "かわにしく", "Kawanishi Ward", 1, 2),
            new FoundingWard("midorigaoka", "緑ヶ丘区", "みどりがおかく", "Midorigaoka Ward", 5, 1),
            new FoundingWard("minami", "南区", "みなみく", "Minami Ward", 3, 3)));
  }

  private static NewEdition hamabe(Ward ward, int year, Stage stage, long thousands, String file) {
    return new NewEdition(
        ward,
        new FiscalYear(year),
        stage,
        "汐風 みなと",
        stage == Stage.OUTLINE ? null : published(year, stage),
        List.of(
            at(12, new Statement(Statement.Kind.GOAL, "潮の香りと声のかけ合いが、毎日の安心になるまち「浜辺区」")),
            at(15, new Statement(Statement.Kind.MISSION, "・住民が自分たちの手で地域の困りごとを解決できるよう、場と情報を整える")),
            at(16, new Statement(Statement.Kind.MISSION, "・災害にも暮らしの不安にも、いちばん近い役所として最初に応える")),
            at(19, new Statement(Statement.Kind.PRINCIPLE, PRINCIPLE))),
        List.of(community(year, thousands), safety(year), office(year)),
        List.of(
            at(
                80,
                new ReformItem(
                    "2",
                    "窓口の待ち時間の短縮",
                    List.of("改革の柱2-1(3)"),
                    List.of("・届出の事前入力を、転入と転出のすべての手続へ広げる", "・混雑の見込みを週ごとに公表する"))),
            at(
                84,
                new ReformItem(
                    null, "未収金対策の強化", List.of(), List.of("納付の相談を夜間にも行い、早い段階での完納につなげる。")))),
        stage == Stage.REVISED ? List.of(at(90, "・防災訓練に、はじめて全14地域が参加した。")) : List.of(),
        List.of(),
        List.of(
            at(
                95,
                new Attachment(
                    "平成31年度浜辺区運営方針(改定前)", "https://www.city.shiomi.example/hamabe/31-before.pdf")),
            at(96, new Attachment("策定経過", null)),
            at(97, new Attachment("中間振り返り", "./cmsfiles/chukan.pdf")),
            at(98, new Attachment("<b>様式2</b>", "javascript:alert(1)"))),
        new Contact("浜辺区役所 総務課(企画)", "00-0000-1234", "00-0000-1235", "〒000-0000 汐見市浜辺区磯町1丁目2番3号"),
        new SourceFile(file.repeat(64), year + "-hamabe-" + file + ".html"),
        "公表された文書の登録");
  }

  private static final String PRINCIPLE =
      "浜辺区は、海に面した低い土地に新しい住まいと古くからの町並みが混じるまちです。"
          + "顔の見える関係づくりを土台に、備え、子育て、見守りの三つを一体で進めます。"
          + "事業は目的と成果をたえず確かめ、役割を終えたものは思い切ってやめます。";

  private static LocalDate published(int year, Stage stage) {
    return switch (stage) {
      case OUTLINE -> LocalDate.of(year - 1, 11, 20);
      case DRAFT -> LocalDate.of(year, 2, 14);
      case ADOPTED -> LocalDate.of(year, 4, 2);
      case REVISED -> LocalDate.of(year, 10, 1);
    };
  }

  private static NewNode community(int year, long thousands) {
    return node(
        NewNode.Kind.ISSUE,
        "1",
        "声をかけ合える地域づくり",
        List.of("単身世帯が半数を超え、町会への加入は10年で2割減りました。担い手の高齢化も進んでいます。"),
        List.of(),
        List.of(
            node(
                NewNode.Kind.STRATEGY,
                "1-1",
                "地域活動協議会への支援",
                List.of("地域が自分たちの課題を自分たちで選び、取り組めるよう、人と会計の両面から支える。"),
                List.of(),
                List.of(
                    node(
                        NewNode.Kind.INITIATIVE,
                        "1-1-1",
                        "地域活動協議会の活動支援",
                        List.of(
                            "・中間支援組織と連携し、14地域それぞれの会計と広報を支援する",
                            "・地域どうしが工夫を持ち寄る交流会を年4回開く",
                            "目標: 地域活動に新たに加わった住民 300人"),
                        List.of(
                            new BudgetLine(
                                new FiscalYear(year - 2),
                                Authority.WARD,
                                Phase.SETTLED,
                                Amount.yen(thousands * 930)),
                            line(year - 1, Authority.WARD, thousands * 960),
                            line(year, Authority.WARD, thousands * 1000)),
                        List.of()),
                    node(
                        NewNode.Kind.INITIATIVE,
                        "1-1-3",
                        "まち歩き掲示板の設置",
                        List.of("・路地の入口に、住民が書き込める掲示板を置く"),
                        List.of(line(year, Authority.WARD, 46_000)),
                        List.of())))));
  }

  private static NewNode safety(int year) {
    return node(
        NewNode.Kind.ISSUE,
        "2",
        "備えのあるまち、見守りのあるまち",
        List.of("津波の浸水が想定される区域に、区民の6割が暮らしています。", "高齢者だけの世帯は4世帯に1世帯です。"),
        List.of(),
        List.of(
            node(
                NewNode.Kind.STRATEGY,
                "2-4",
                "見守りの網を広げる",
                List.of("名簿、訪問、相談の三つをつなぎ、困っている人に早く気づく。"),
                List.of(),
                List.of(
                    node(
                        NewNode.Kind.INITIATIVE,
                        "2-4-2",
                        "地域における見守り活動の支援",
                        List.of("・見守りコーディネーターを各地域に置き、民生委員や事業者とつなぐ"),
                        List.of(
                            line(year, Authority.WARD, 13_667_000),
                            line(year, Authority.CITY_MANAGER, 13_738_000)),
                        List.of()))),
            node(
                NewNode.Kind.INITIATIVE,
                null,
                "夜間の避難訓練",
                List.of("学校と連携し、夜間の避難訓練を全地域で行う。"),
                List.of(line(year, Authority.WARD, 5_697_000)),
                List.of())));
  }

  private static NewNode office(int year) {
    return node(
        NewNode.Kind.ISSUE,
        "3",
        "信頼される区役所",
        List.of("事務の誤りが前年度に9件ありました。"),
        List.of(),
        List.of(
            node(
                NewNode.Kind.STRATEGY,
                "3-1",
                "誤りを防ぐしくみづくり",
                List.of(),
                List.of(),
                List.of(
                    node(
                        NewNode.Kind.INITIATIVE,
                        "3-1-1",
                        "事務の点検と研修",
                        List.of("・二人で確かめる手順を、すべての窓口にそろえる"),
                        List.of(
                            new BudgetLine(
                                new FiscalYear(year),
                                Authority.WARD,
                                Phase.ESTIMATE,
                                Amount.noneOfItsOwn())),
                        List.of())))));
  }

  /** One more edition of such a ward's policy, whose only issue carries that tag. */
  static void recordTagged(Recording recording, Ward ward, int year, String tag) {
    accepted(recording.record(TEST, plain(ward, year, Stage.REVISED, tag)));
  }

  private static NewEdition plain(Ward ward, int year, Stage stage) {
    return plain(ward, year, stage, "坂のまち");
  }

  private static NewEdition plain(Ward ward, int year, Stage stage, String tag) {
    return new NewEdition(
        ward,
        new FiscalYear(year),
        stage,
        null,
        stage == Stage.OUTLINE ? null : published(year, stage),
        List.of(at(5, new Statement(Statement.Kind.GOAL, "だれもが歩いて暮らせるまち"))),
        List.of(
            new NewNode(
                NewNode.Kind.ISSUE,
                "1",
                at(30, "歩いて暮らせるまちづくり"),
                List.of(at(31, "坂の多い地形で、買い物に困る世帯が増えています。")),
                List.of(),
                List.of(),
                List.of(tag))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        "公表された文書の登録");
  }

  private static BudgetLine line(int year, Authority authority, long yen) {
    return new BudgetLine(new FiscalYear(year), authority, Phase.ESTIMATE, Amount.yen(yen));
  }

  private static NewNode node(
      NewNode.Kind kind,
      @Nullable String code,
      String title,
      List<String> paragraphs,
      List<BudgetLine> budgets,
      List<NewNode> children) {
    return new NewNode(
        kind,
        code,
        at(30, "【" + title + "】", title),
        IntStream.range(0, paragraphs.size()).mapToObj(i -> at(31 + i, paragraphs.get(i))).toList(),
        budgets,
        children,
        List.of());
  }

  private static <T> Sourced<T> at(int line, T value) {
    return at(line, value.toString(), value);
  }

  private static <T> Sourced<T> at(int line, String quote, T value) {
    return new Sourced<>(value, new Origin(line, line, quote));
  }

  private PublicFixtures() {}
}
