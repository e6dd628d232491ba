package org.kusei.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kusei.exchange.EditionDocument.City;
import org.kusei.exchange.EditionDocument.WardName;
import org.kusei.exchange.IndicatorDocument.SetTarget;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal.AtLeast;
import org.kusei.measure.Goal.Between;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure;
import org.kusei.measure.Measure.Accumulation;
import org.kusei.measure.Measure.Scale;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Contact;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.NodeKey;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.plan.Strategy;

/** One edition that has something of everything, for the golden files. */
public final class SampleEdition {

  public static final FiscalYear YEAR = new FiscalYear(2024);

  public static EditionDocument edition() {
    return new EditionDocument(
        new City("990001", "nagisa", "渚市", "なぎさし", "Nagisa City"),
        new WardName("hama", "浜区", "はまく", "Hama Ward"),
        YEAR,
        2,
        Stage.ADOPTED,
        "浜野 汐里",
        LocalDate.of(2024, 4, 1),
        List.of(
            new Statement(Statement.Kind.GOAL, "潮風とともに暮らせるまち"),
            new Statement(Statement.Kind.MISSION, "区民の声を区政につなぐ"),
            new Statement(Statement.Kind.PRINCIPLE, "現場に出て考える"),
            new Statement(Statement.Kind.PRINCIPLE, "数字で語る")),
        List.of(safety(), unnumbered()),
        List.of(
            new ReformItem("1", "窓口の待ち時間の短縮", List.of("改革の柱1-2(3)"), List.of("予約制の導入", "=案内の見直し"))),
        new SelfEvaluation(List.of("避難訓練に多くの区民が参加した"), List.of()),
        List.of(new Attachment("改定前", "https://www.example.jp/hama/old.pdf")),
        new Contact("浜区役所 総務課", "00-0000-0001", null, "渚市浜区1-1"),
        List.of(fires(), trained()));
  }

  private static IndicatorDocument fires() {
    return new IndicatorDocument(
        new NodeKey(11),
        Indicator.Kind.OUTCOME,
        "備えのある世帯",
        new Measure("%", Scale.SHARE, Direction.WITHIN, Accumulation.LATEST, Rhythm.HALF_YEARLY),
        new BigDecimal("48.5"),
        null,
        List.of(new SetTarget(new Between(new BigDecimal("50"), new BigDecimal("62.5")), "")));
  }

  private static IndicatorDocument trained() {
    return new IndicatorDocument(
        new NodeKey(13),
        Indicator.Kind.PROCESS,
        "訓練に加わった人, \"のべ\"",
        new Measure("人", Scale.NUMBER, Direction.HIGHER, Accumulation.CUMULATIVE, Rhythm.QUARTERLY),
        null,
        new AtLeast(new BigDecimal("100")),
        List.of(
            new SetTarget(new AtLeast(new BigDecimal("400")), ""),
            new SetTarget(new AtLeast(new BigDecimal("300")), "会場の工事のため\n一つの季節を休む")));
  }

  private static Issue safety() {
    return new Issue(
        new NodeKey(11),
        new Content(
            "1",
            "災害に強いまち",
            List.of("高潮に備える。", "「自助」と<共助>を支える"),
            List.of(line(5_000_000)),
            List.of("安全・安心")),
        List.of(
            new Strategy(
                new NodeKey(12),
                new Content("1-1", "逃げ遅れを出さない", List.of(), List.of()),
                List.of(
                    new Initiative(
                        new NodeKey(13),
                        new Content(
                            "1-1-1",
                            "避難訓練",
                            List.of("校区ごとに年2回行う。\n夜間の訓練を含む。"),
                            List.of(
                                line(1_200_000),
                                new BudgetLine(
                                    YEAR.previous(), Authority.WARD, Phase.SETTLED, Amount.yen(0)),
                                new BudgetLine(
                                    YEAR,
                                    Authority.CITY_MANAGER,
                                    Phase.ESTIMATE,
                                    Amount.noneOfItsOwn())),
                            List.of("安全・安心", "SDGs 11")),
                        List.of())))));
  }

  private static Issue unnumbered() {
    return new Issue(
        new NodeKey(20),
        new Content(null, "-人がつながるまち", List.of(), List.of()),
        List.of(
            new Initiative(
                new NodeKey(21),
                new Content(
                    null,
                    "まちカフェ, \"縁側\"",
                    List.of(),
                    List.of(
                        new BudgetLine(
                            null, Authority.WARD, Phase.ESTIMATE, Amount.noneOfItsOwn()))),
                List.of())));
  }

  private static BudgetLine line(long yen) {
    return new BudgetLine(YEAR, Authority.WARD, Phase.ESTIMATE, Amount.yen(yen));
  }

  private SampleEdition() {}
}
