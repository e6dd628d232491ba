package org.kusei.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.exchange.EditionDocument.City;
import org.kusei.exchange.EditionDocument.WardName;
import org.kusei.exchange.IndicatorDocument.SetTarget;
import org.kusei.measure.Direction;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.Measure;
import org.kusei.measure.Rhythm;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Contact;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.plan.Strategy;

/** Makes any edition that the record can hold, odd ones rather often. The same seed, the same. */
public final class GeneratedEditions {

  private static final List<String> ODD =
      List.of(
          "=1+1",
          "+81",
          "-",
          "@SUM(A1)",
          "＝1",
          "'",
          "''=x",
          "\t",
          "\"引用\"",
          "a,b",
          "改行\nあり",
          "\r",
          "復帰\r\n",
          "<b>&amp;</b>",
          "]]>",
          "\\",
          "\\e",
          "\\u000a",
          "\\\\u",
          "𠮷野家",
          "👪🏽",
          "e\u0301",
          "\u0001\u001f",
          "\ufffe",
          "\uffff",
          "\u0085",
          "\u2028",
          "\u00a0",
          "　全角　",
          " 前後 ",
          "null",
          "key: value",
          "a: b: c",
          "{\"format\":1}",
          "﹣ｶﾞ⼀",
          "---",
          "1-1-2",
          "n1",
          "\ufeff先頭");
  private static final String LETTERS = "区民が安心して暮らせるまちづくりの取組を進める。、・()（）123ABC ";

  private final SplittableRandom random;
  private long keys;

  private GeneratedEditions(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public static EditionDocument of(long seed) {
    return new GeneratedEditions(seed).edition();
  }

  private EditionDocument edition() {
    var issues = list(4, () -> new Issue(key(), content(), children(3)));
    return new EditionDocument(
        new City("990001", "nagisa", text(), text(), text()),
        new WardName("hama", text(), text(), text()),
        year(),
        1 + random.nextInt(9),
        oneOf(Stage.values()),
        maybe(this::text),
        maybe(() -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000))),
        list(5, () -> new Statement(oneOf(Statement.Kind.values()), text())),
        issues,
        list(3, this::reformItem),
        new SelfEvaluation(list(2, this::text), list(2, this::text)),
        list(3, () -> new Attachment(text(), maybe(this::text))),
        maybe(this::contact),
        NodeTree.of(issues).places().stream()
            .flatMap(place -> list(2, () -> indicator(place.node().key())).stream())
            .toList());
  }

  private IndicatorDocument indicator(NodeKey node) {
    var direction = oneOf(Direction.values());
    var measure =
        new Measure(
            "単位" + text(),
            oneOf(Measure.Scale.values()),
            direction,
            oneOf(Measure.Accumulation.values()),
            oneOf(Rhythm.values()));
    return new IndicatorDocument(
        node,
        oneOf(Indicator.Kind.values()),
        text(),
        measure,
        maybe(this::decimal),
        maybe(() -> goal(direction)),
        list(3, () -> new SetTarget(goal(direction), maybeEmpty())));
  }

  private String maybeEmpty() {
    return random.nextBoolean() ? "" : text();
  }

  private Goal goal(Direction direction) {
    var low = decimal();
    return switch (direction) {
      case HIGHER -> new Goal.AtLeast(low);
      case LOWER -> new Goal.AtMost(low);
      case WITHIN -> new Goal.Between(low, low.add(BigDecimal.valueOf(random.nextInt(9))));
    };
  }

  private BigDecimal decimal() {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> IndicatorDocument.plain(new BigDecimal(random.nextLong()).movePointLeft(9));
      default -> IndicatorDocument.plain(BigDecimal.valueOf(random.nextInt(100_000), 2));
    };
  }

  private List<Node> children(int depth) {
    return depth == 0 ? List.of() : list(3, () -> child(depth));
  }

  private Node child(int depth) {
    var key = key();
    return random.nextBoolean()
        ? new Strategy(key, content(), children(depth - 1))
        : new Initiative(key, content(), children(depth - 1));
  }

  private NodeKey key() {
    keys += 1 + random.nextInt(1000);
    return new NodeKey(keys);
  }

  private Content content() {
    return new Content(
        maybe(() -> random.nextInt(9) == 0 ? text() : random.nextInt(9) + "-" + random.nextInt(9)),
        text(),
        list(4, this::text),
        list(4, this::budget),
        list(3, this::text));
  }

  private BudgetLine budget() {
    return new BudgetLine(
        maybe(this::year),
        oneOf(BudgetLine.Authority.values()),
        oneOf(BudgetLine.Phase.values()),
        amount());
  }

  private Amount amount() {
    return switch (random.nextInt(5)) {
      case 0 -> Amount.noneOfItsOwn();
      case 1 -> Amount.yen(0);
      case 2 -> Amount.yen(random.nextLong());
      case 3 -> Amount.yen(-random.nextInt(1_000_000));
      default -> Amount.yen(1000L * random.nextInt(100_000_000));
    };
  }

  private ReformItem reformItem() {
    return new ReformItem(maybe(this::text), text(), list(2, this::text), list(3, this::text));
  }

  private Contact contact() {
    return new Contact(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text));
  }

  private FiscalYear year() {
    return new FiscalYear(1926 + random.nextInt(275));
  }

  private String text() {
    return switch (random.nextInt(6)) {
      case 0 -> ODD.get(random.nextInt(ODD.size()));
      case 1 -> letters(5) + ODD.get(random.nextInt(ODD.size())) + letters(5);
      case 2 -> random.nextInt(12) == 0 ? letters(20_000) : letters(300);
      default -> letters(1 + random.nextInt(40));
    };
  }

  private String letters(int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> List<T> list(int most, Supplier<T> element) {
    return new ArrayList<>(Stream.generate(element).limit(random.nextInt(most + 1)).toList());
  }

  private <E> E oneOf(E[] constants) {
    return constants[random.nextInt(constants.length)];
  }
}
