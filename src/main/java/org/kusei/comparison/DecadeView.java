package org.kusei.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.difference.Comparisons;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.pages.Page;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.Issue;
import org.kusei.plan.NodeKey;
import org.kusei.policy.Policies;

/**
 * A ward's years side by side: each row is one management issue (経営課題) followed over the years by
 * the record's links or a person's word, each column a year, earliest first.
 */
public record DecadeView(Page page, List<Column> columns, List<Row> rows) {

  /**
   * A year.
   *
   * @param cityHref the same year of all wards
   * @param compareHref its comparison with the year before; null for the first
   */
  public record Column(
      String year,
      String href,
      String stage,
      String stageStyle,
      String sum,
      String cityHref,
      @Nullable String compareHref) {}

  /** An issue over the years; a year without it has no cell but null. */
  public record Row(List<@Nullable Cell> cells) {}

  /**
   * An issue in one year.
   *
   * @param fresh not in the year before, where there is such a year
   */
  public record Cell(
      @Nullable String code,
      String title,
      String href,
      String historyHref,
      boolean fresh,
      Bar bar) {}

  static DecadeView of(
      Page page, Names names, Ward ward, Policies policies, Comparisons comparisons) {
    var editions =
        policies.years(ward.id()).stream()
            .sorted()
            .map(year -> policies.getCurrent(ward.id(), year))
            .toList();
    var columns = new ArrayList<Column>();
    for (int at = 0; at < editions.size(); at++) {
      columns.add(column(names, editions.get(at), at == 0 ? null : editions.get(at - 1)));
    }
    return new DecadeView(page, columns, new Lines(names, editions, comparisons).rows());
  }

  private static Column column(Names names, Edition edition, @Nullable Edition before) {
    var compare = Addresses.ward(edition.ward()) + "/compare";
    return new Column(
        names.year(edition.year()),
        Addresses.policy(edition.ward(), edition.year()),
        names.stage(edition.stage()),
        Names.lower(edition.stage()),
        names.total(edition.total(Authority.WARD)),
        "/years/" + edition.year(),
        before == null ? null : compare + "?from=" + before.year() + "&to=" + edition.year());
  }

  /** Puts issues that go on one another into one row. */
  private static final class Lines {
    private final Names names;
    private final List<Edition> editions;
    private final Comparisons comparisons;
    private final List<@Nullable Cell[]> lines = new ArrayList<>();
    private final long largest;

    Lines(Names names, List<Edition> editions, Comparisons comparisons) {
      this.names = names;
      this.editions = editions;
      this.comparisons = comparisons;
      this.largest =
          editions.stream()
              .flatMap(
                  edition -> edition.issues().stream().map(issue -> yen(issue, edition.year())))
              .max(Comparator.naturalOrder())
              .orElse(0L);
    }

    private static long yen(Issue issue, FiscalYear year) {
      return BudgetTotal.of(List.of(issue), year, Authority.WARD).yen();
    }

    List<Row> rows() {
      Map<NodeKey, Integer> before = Map.of();
      for (int at = 0; at < editions.size(); at++) {
        before = place(at, before);
      }
      return lines.stream().map(line -> new Row(Arrays.asList(line))).toList();
    }

    private Map<NodeKey, Integer> place(int at, Map<NodeKey, Integer> before) {
      var edition = editions.get(at);
      var links =
          at == 0 ? Map.<NodeKey, NodeKey>of() : comparisons.links(editions.get(at - 1), edition);
      var rows = new HashMap<NodeKey, Integer>();
      for (var issue : edition.issues()) {
        var goesOn = links.get(issue.key());
        var known = goesOn == null ? null : before.get(goesOn);
        int row = known != null && lines.get(known)[at] == null ? known : newLine();
        lines.get(row)[at] = cell(edition, issue, at > 0 && known == null);
        rows.put(issue.key(), row);
      }
      return rows;
    }

    private int newLine() {
      lines.add(new @Nullable Cell[editions.size()]);
      return lines.size() - 1;
    }

    private Cell cell(Edition edition, Issue issue, boolean fresh) {
      var address = Addresses.node(edition, issue);
      var total = BudgetTotal.of(List.of(issue), edition.year(), Authority.WARD);
      return new Cell(
          issue.content().code(),
          issue.content().title(),
          address,
          address + "/history",
          fresh,
          new Bar(
              names.text("budget.ward"),
              names.total(total),
              Bar.width(total.yen(), largest),
              "ward-money"));
    }
  }
}
