package org.kusei.policy;

import java.util.ArrayList;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.platform.Check;

/** The sums that pages print, against the rows of the database as they are now. */
final class BudgetCheck implements Check {
  private final Policies policies;
  private final PolicyCheckStore store;

  BudgetCheck(Policies policies, PolicyCheckStore store) {
    this.policies = policies;
    this.store = store;
  }

  @Override
  public String key() {
    return "selfcheck.budgets";
  }

  @Override
  public Result run() {
    var differences = new ArrayList<Difference>();
    int compared = 0;
    for (var id : store.publicEditions()) {
      var edition = policies.get(id);
      for (var authority : Authority.values()) {
        compared++;
        long printed = edition.total(authority).yen();
        long rows = store.yen(id, edition.year().start(), authority);
        if (printed != rows) {
          differences.add(
              new Difference(
                  place(edition) + " " + authority, Long.toString(rows), Long.toString(printed)));
        }
      }
    }
    return new Result(compared, differences);
  }

  static String place(Edition edition) {
    return Addresses.edition(edition.ward(), edition.year(), edition.number());
  }
}
