package org.kusei.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kusei.difference.GeneratedPlans;
import org.kusei.edition.Edition;
import org.kusei.edition.NewEdition;
import org.kusei.edition.NewNode;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Founding;
import org.kusei.organization.Founding.FoundingWard;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.Sourced;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.plan.Strategy;
import org.kusei.platform.Actor;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Recording;

/** The record of a city that does not exist, of any size, the same each time. */
final class GeneratedRecord {
  static final int FIRST_YEAR = 2012;
  private static final Actor BENCH = new Actor("bench");
  private static final int STROKES = 12;

  private final Municipalities municipalities;
  private final Wards wards;
  private final Recording recording;

  private GeneratedRecord(Database database) {
    this.municipalities = new Municipalities(database, InstantSource.system());
    this.wards = new Wards(database);
    this.recording = new Recording(database, InstantSource.system());
  }

  /** Makes a data folder with the record of such a city. */
  static void fill(Path data, int wardCount, int years, int nodes) {
    try (var database =
        Database.ofCommand(DataFolder.at(data), new DatabaseSettings(null, null, null))) {
      new GeneratedRecord(database).fill(wardCount, years, nodes);
    }
  }

  /** The ward's name in addresses. */
  static String slug(int ward) {
    return String.format(Locale.ROOT, "ward%02d", ward);
  }

  /** Each ward's policy of each year goes on the one of the year before, a dozen strokes apart. */
  private void fill(int wardCount, int years, int nodes) {
    var city = founded(wardCount);
    for (int at = 0; at < wardCount; at++) {
      var ward = wards.get(city.id(), slug(at));
      var plan = GeneratedPlans.plan(nodes, at + 1L);
      for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
        record(edition(ward, new FiscalYear(year), plan));
        plan = GeneratedPlans.revised(plan, STROKES, 1_000L * at + year, false);
      }
    }
  }

  private Municipality founded(int wardCount) {
    var entered = new ArrayList<FoundingWard>();
    for (int at = 0; at < wardCount; at++) {
      entered.add(
          new FoundingWard(
              slug(at), "第" + (at + 1) + "区", "く", "Ward " + (at + 1), at % 6 + 1, at / 6 + 1));
    }
    var founding = new Founding("999997", "sample", "見本市", "みほんし", "Sample City", entered);
    return switch (municipalities.found(BENCH, founding)) {
      case Accepted<Municipality>(var city) -> city;
      case Refused<Municipality> refused -> throw new IllegalStateException(refused.reason());
    };
  }

  private void record(NewEdition edition) {
    if (recording.record(BENCH, edition) instanceof Refused<?> refused) {
      throw new IllegalStateException(refused.reason());
    }
  }

  private static NewEdition edition(Ward ward, FiscalYear year, Edition plan) {
    return new NewEdition(
        ward,
        year,
        Stage.ADOPTED,
        null,
        LocalDate.of(year.start(), Month.APRIL, 1),
        plan.statements().stream().map(GeneratedRecord::sourced).toList(),
        plan.issues().stream().map(issue -> node(issue, year)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        "bench");
  }

  private static Sourced<Statement> sourced(Statement statement) {
    return new Sourced<>(statement, null);
  }

  private static NewNode node(Node node, FiscalYear year) {
    var content = node.content();
    return new NewNode(
        kind(node),
        content.code(),
        at(content.title()),
        content.paragraphs().stream().map(GeneratedRecord::at).toList(),
        content.budgets().stream()
            .map(line -> new BudgetLine(year, line.authority(), line.phase(), line.amount()))
            .toList(),
        node.children().stream().map(child -> node(child, year)).toList(),
        List.of());
  }

  private static Sourced<String> at(String text) {
    return new Sourced<>(text, null);
  }

  private static NewNode.Kind kind(Node node) {
    return switch (node) {
      case Issue _ -> NewNode.Kind.ISSUE;
      case Strategy _ -> NewNode.Kind.STRATEGY;
      case Initiative _ -> NewNode.Kind.INITIATIVE;
    };
  }
}
