package org.kusei.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.matching.Known;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.plan.Strategy;

/** Plans of any size made by chance, the same for the same seed: for tests and for measuring. */
public final class GeneratedPlans {

  private static final FiscalYear YEAR = new FiscalYear(2025);
  private static final Ward WARD =
      new Ward(new WardId(1), new MunicipalityId(1), "hama", "浜区", "はまく", "Hama Ward", 1, 1);

  private static final List<String> WHOM =
      List.of("子ども", "高齢者", "地域住民", "子育て世帯", "外国人住民", "町会", "商店街", "障がいのある人", "若者", "事業者");
  private static final List<String> WHAT =
      List.of("防災訓練", "居場所づくり", "見守り活動", "健康教室", "自転車対策", "情報発信", "読書活動", "美化活動", "相談窓口", "人材育成");
  private static final List<String> HOW =
      List.of("支援", "推進", "充実", "連携強化", "普及啓発", "拠点整備", "担い手確保", "調査", "見直し", "促進");
  private static final List<String> MORE =
      List.of("年10回", "区内全域で", "学校と協力して", "専門家を招いて", "広報紙とSNSで", "夜間にも", "身近な場所で", "ボランティアとともに");

  private final RandomGenerator random;
  private final boolean newKeys;
  private long nextKey;

  private GeneratedPlans(long seed, boolean newKeys, long firstKey) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.newKeys = newKeys;
    this.nextKey = firstKey;
  }

  /** A node while it is being worked on. */
  private static final class Twig {
    final int rank;
    NodeKey key;
    String code = "";
    String title;
    final List<String> paragraphs = new ArrayList<>();
    final List<BudgetLine> budgets = new ArrayList<>();
    final List<Twig> children = new ArrayList<>();

    Twig(int rank, NodeKey key, String title) {
      this.rank = rank;
      this.key = key;
      this.title = title;
    }
  }

  /** A plan of about that many nodes: issues with three strategies of four initiatives each. */
  public static Edition plan(int nodes, long seed) {
    var plans = new GeneratedPlans(seed, false, 1);
    var issues = new ArrayList<Twig>();
    for (int left = nodes; left > 0; left -= 16) {
      issues.add(plans.twig(0));
    }
    return plans.edition(1, issues);
  }

  /**
   * The next edition of a plan, with that many strokes of a pen in it.
   *
   * @param newKeys so that nothing but the texts tells which node is which
   */
  public static Edition revised(Edition plan, int strokes, long seed, boolean newKeys) {
    var plans = new GeneratedPlans(seed, newKeys, 1_000_000);
    var issues = new ArrayList<Twig>();
    plan.issues().forEach(issue -> issues.add(plans.twig(issue)));
    for (int i = 0; i < strokes; i++) {
      plans.stroke(issues);
    }
    return plans.edition(plan.number() + 1, issues);
  }

  /**
   * What {@code ./kusei bench} measures: two plans of 500 nodes, 100 strokes apart, in which no key
   * is kept, or all are.
   */
  public static Difference differenceOf500Nodes(long seed, boolean newKeys) {
    var plan = plan(500, seed);
    return Difference.between(plan, revised(plan, 100, seed, newKeys), Known.NOTHING);
  }

  private Twig twig(int rank) {
    var twig = new Twig(rank, new NodeKey(nextKey++), phrase());
    for (int i = random.nextInt(4); i > 0; i--) {
      twig.paragraphs.add(sentence());
    }
    if (rank == 2) {
      twig.budgets.add(line());
    }
    for (int i = rank == 0 ? 3 : rank == 1 ? 4 : 0; i > 0; i--) {
      twig.children.add(twig(rank + 1));
    }
    return twig;
  }

  private Twig twig(Node node) {
    var content = node.content();
    int rank = node instanceof Issue ? 0 : node instanceof Strategy ? 1 : 2;
    var twig = new Twig(rank, newKeys ? new NodeKey(nextKey++) : node.key(), content.title());
    twig.paragraphs.addAll(content.paragraphs());
    twig.budgets.addAll(content.budgets());
    node.children().forEach(child -> twig.children.add(twig(child)));
    return twig;
  }

  private void stroke(List<Twig> issues) {
    if (issues.isEmpty()) {
      issues.add(twig(0));
    }
    int rank = random.nextInt(3);
    var siblings = siblings(issues, rank);
    if (siblings.isEmpty() || random.nextInt(7) == 0) {
      siblings.add(random.nextInt(siblings.size() + 1), twig(rank));
    } else if (random.nextBoolean()) {
      place(issues, rank, siblings, siblings.remove(random.nextInt(siblings.size())));
    } else {
      rewrite(siblings.get(random.nextInt(siblings.size())));
    }
  }

  /** Elsewhere among its siblings, under another parent, or nowhere. */
  private void place(List<Twig> issues, int rank, List<Twig> siblings, Twig twig) {
    switch (random.nextInt(3)) {
      case 0 -> siblings.add(random.nextInt(siblings.size() + 1), twig);
      case 1 -> siblings(issues, rank).add(twig);
      default -> {}
    }
  }

  private void rewrite(Twig twig) {
    switch (random.nextInt(3)) {
      case 0 -> twig.title = phrase();
      case 1 -> twig.paragraphs.add(sentence());
      default -> {
        twig.budgets.clear();
        twig.budgets.add(line());
      }
    }
  }

  /** The children of some node of the rank above. */
  private List<Twig> siblings(List<Twig> issues, int rank) {
    var siblings = issues;
    for (int i = 0; i < rank; i++) {
      if (siblings.isEmpty()) {
        siblings.add(twig(i));
      }
      siblings = siblings.get(random.nextInt(siblings.size())).children;
    }
    return siblings;
  }

  private String phrase() {
    return one(WHOM) + "への" + one(WHAT) + "の" + one(HOW) + "と" + one(WHAT) + "の" + one(HOW);
  }

  private String sentence() {
    return "・" + one(WHOM) + "に向けて、" + one(MORE) + one(WHAT) + "の" + one(HOW) + "に取り組みます。";
  }

  private BudgetLine line() {
    var amount =
        random.nextInt(5) == 0
            ? Amount.noneOfItsOwn()
            : Amount.yen(1_000L * random.nextInt(100_000));
    return new BudgetLine(YEAR, BudgetLine.Authority.WARD, BudgetLine.Phase.ESTIMATE, amount);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private Edition edition(int number, List<Twig> issues) {
    number(issues, "");
    return new Edition(
        new EditionId(number),
        WARD,
        YEAR,
        number,
        Stage.ADOPTED,
        null,
        LocalDate.of(2025, 4, number),
        List.of(new Statement(Statement.Kind.GOAL, sentence())),
        NodeTree.of(issues.stream().map(twig -> (Issue) node(twig)).toList()),
        List.of(),
        new SelfEvaluation(List.of(), List.of()),
        List.of(),
        null);
  }

  private static void number(List<Twig> siblings, String prefix) {
    for (int at = 0; at < siblings.size(); at++) {
      siblings.get(at).code = prefix + (at + 1);
      number(siblings.get(at).children, siblings.get(at).code + "-");
    }
  }

  private static Node node(Twig twig) {
    var content = new Content(twig.code, twig.title, twig.paragraphs, twig.budgets);
    var children = twig.children.stream().map(GeneratedPlans::node).toList();
    return switch (twig.rank) {
      case 0 -> new Issue(twig.key, content, children);
      case 1 -> new Strategy(twig.key, content, children);
      default -> new Initiative(twig.key, content, children);
    };
  }
}
