package org.kusei.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.kusei.difference.Comparisons;
import org.kusei.drafting.Draft;
import org.kusei.drafting.DraftId;
import org.kusei.drafting.DraftNode;
import org.kusei.drafting.DraftText;
import org.kusei.drafting.Drafts;
import org.kusei.drafting.Publishing;
import org.kusei.drafting.Saving.Saved;
import org.kusei.indicator.Indicators;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Stage;
import org.kusei.platform.Actor;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.platform.Decision.Accepted;
import org.kusei.policy.Keys;
import org.kusei.policy.Policies;
import org.kusei.policy.Recording;

/** Work on a draft of 500 nodes: opening it, saving one text, seeing the difference. */
final class DraftBench {
  private static final Actor BENCH = new Actor("bench");
  private static final InstantSource CLOCK = InstantSource.system();
  private static final FiscalYear YEAR = new FiscalYear(GeneratedRecord.FIRST_YEAR).next();
  private static final int LARGE = 500;
  private static final int SMALL = 50;
  private static final double AIM_SAVE = 1.5;

  private final Ward ward;
  private final Policies policies;
  private final Drafts drafts;
  private final Publishing publishing;
  private final Comparisons comparisons;

  private DraftBench(Database database) {
    var wards = new Wards(database);
    var city = new Municipalities(database, CLOCK).findHome().orElseThrow();
    this.ward = wards.get(city.id(), GeneratedRecord.slug(0));
    this.policies = new Policies(database, wards);
    this.drafts = new Drafts(database, policies, new Keys(database), wards, CLOCK);
    var recording = new Recording(database, CLOCK);
    this.publishing = new Publishing(database, drafts, policies, recording, CLOCK);
    this.comparisons =
        new Comparisons(database, policies, new Indicators(database, CLOCK, List.of(), List.of()));
  }

  static List<Row> rows(Path scratch, int rounds) {
    // whoever is measured first would pay for a machine that has run none of it yet
    measured(scratch.resolve("draft-warm"), SMALL, rounds);
    var large = measured(scratch.resolve("draft-large"), LARGE, rounds);
    var small = measured(scratch.resolve("draft-small"), SMALL, rounds);
    return List.of(
        Row.of("draft-save", "ms", large.save * 1e3, small.save * 1e3).aiming(AIM_SAVE),
        Row.of("draft-open", "ms", large.open * 1e3, small.open * 1e3),
        Row.of("draft-difference", "ms", large.difference * 1e3, small.difference * 1e3));
  }

  /** Seconds. */
  private record Measured(double open, double save, double difference) {}

  private static Measured measured(Path data, int nodes, int rounds) {
    GeneratedRecord.fill(data, 1, 1, nodes);
    try (var database =
        Database.ofCommand(DataFolder.at(data), new DatabaseSettings(null, null, null))) {
      return new DraftBench(database).measured(rounds);
    }
  }

  private Measured measured(int rounds) {
    if (!(drafts.begin(BENCH, ward, YEAR) instanceof Accepted<Draft>(var draft))) {
      throw new IllegalStateException("not begun");
    }
    var before = policies.getCurrent(ward.id(), YEAR.previous());
    var writer = new Writer(draft.id(), draft.nodes().getLast());
    return new Measured(
        Median.seconds(rounds, () -> drafts.get(ward, YEAR)),
        Median.seconds(rounds, writer::write),
        Median.seconds(
            rounds,
            () -> {
              var coming = publishing.preview(drafts.get(ward, YEAR), Stage.OUTLINE);
              comparisons.between(before, coming);
            }));
  }

  /** Writes a sentence more each time. */
  private final class Writer {
    private final DraftId draft;
    private DraftNode now;

    Writer(DraftId draft, DraftNode now) {
      this.draft = draft;
      this.now = now;
    }

    void write() {
      var text = now.text();
      var more = new ArrayList<>(text.paragraphs());
      more.add("第" + now.version() + "の文");
      var typed = new DraftText(text.code(), text.title(), more, text.budgets(), text.tags());
      if (!(drafts.save(BENCH, draft, now.key(), now.version(), typed)
          instanceof Saved<DraftNode>(var saved))) {
        throw new IllegalStateException("not saved");
      }
      now = saved;
    }
  }
}
