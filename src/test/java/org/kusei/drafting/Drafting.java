package org.kusei.drafting;

import static org.kusei.testing.TestCity.CLERK;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Units;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.NodeKey;
import org.kusei.plan.Stage;
import org.kusei.platform.Database;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Keys;
import org.kusei.policy.Policies;
import org.kusei.policy.PolicyFixtures;
import org.kusei.policy.Recording;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** A ward with one published policy, all that drafting needs on a real PostgreSQL, and a clock. */
final class Drafting {
  static final FiscalYear NEXT = PolicyFixtures.YEAR.next();

  final Database database = TestDatabase.emptied();
  final Ward ward = TestCity.ward(database);
  final Wards wards = new Wards(database);
  final Policies policies = new Policies(database, wards);
  private Instant now = TestCity.NOON.instant();
  final InstantSource clock = () -> now;
  final Recording recording = new Recording(database, clock);
  final Drafts drafts = new Drafts(database, policies, new Keys(database), wards, clock);
  final Shaping shaping = new Shaping(database, drafts, new Keys(database), clock);
  final Comments comments = new Comments(database, new Units(database, clock), clock);
  final Publishing publishing = new Publishing(database, drafts, policies, recording, clock);

  void at(Instant moment) {
    now = moment;
  }

  /** The ward's policy of 2019 is on record. */
  Drafting published() {
    accepted(
        recording.record(
            CLERK,
            PolicyFixtures.edition(
                ward, PolicyFixtures.YEAR, Stage.ADOPTED, PolicyFixtures.bousai())));
    return this;
  }

  Draft begun() {
    return accepted(drafts.begin(CLERK, ward, NEXT));
  }

  Draft now() {
    return drafts.get(ward, NEXT);
  }

  /** The node of that title. */
  NodeKey key(String title) {
    return now().nodes().stream()
        .filter(node -> node.text().title().equals(title))
        .findFirst()
        .orElseThrow()
        .key();
  }

  /** Every node as number, title and depth, in reading order. */
  List<String> tree() {
    var draft = now();
    return draft.nodes().stream()
        .map(
            node -> "  ".repeat(draft.depth(node)) + node.text().code() + " " + node.text().title())
        .toList();
  }

  static <T> T accepted(Decision<T> decision) {
    if (decision instanceof Accepted<T>(var value)) {
      return value;
    }
    throw new AssertionError(decision.toString());
  }

  static String refusal(Decision<?> decision) {
    return decision instanceof Refused<?> refused ? refused.reason() : "accepted";
  }
}
