package org.kusei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.difference.Difference;
import org.kusei.matching.Known;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.platform.ContentFiles;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.policy.Policies;
import org.kusei.policy.Previews;
import org.kusei.policy.Recording;
import org.kusei.reform.ReformProgrammes;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

/** The whole sample city through the readers of every format, the grammar and the record. */
class SampleCityLoadTest {
  @TempDir private Path folder;

  private final Database database = TestDatabase.emptied();
  private final Municipalities municipalities = new Municipalities(database, TestCity.NOON);
  private final Wards wards = new Wards(database);
  private final Policies policies = new Policies(database, wards);

  @Test
  void load_emptyRecord_acceptsEveryDocumentAndTheSplitIsSeen() {
    var loaded = city().load(progress -> {});

    assertThat(loaded)
        .hasSameSizeAs(documents())
        .allSatisfy(each -> assertThat(each.outcome()).isNotInstanceOf(Outcome.NotAccepted.class));
    var home = municipalities.findHome().orElseThrow();
    assertThat(wards.list(home.id()))
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(ward -> assertThat(policies.years(ward.id())).hasSizeGreaterThanOrEqualTo(3));
    assertThat(new ReformProgrammes(database, TestCity.NOON).years(home.id())).isNotEmpty();
    assertThat(becoming(wards.get(home.id(), "sakuradai"), new FiscalYear(2025)).divisions())
        .singleElement()
        .satisfies(split -> {
          assertThat(split.before()).hasSize(1);
          assertThat(split.after()).hasSize(2);
        });
  }

  /** What became of the ward's year in the next. */
  private Difference becoming(Ward ward, FiscalYear year) {
    var next = new FiscalYear(year.start() + 1);
    var known = new Known(policies.listLinks(ward.id(), year, next), List.of());
    return Difference.between(
        policies.getCurrent(ward.id(), year), policies.getCurrent(ward.id(), next), known);
  }

  @Test
  void load_again_changesNothing() {
    city().load(progress -> {});
    var home = municipalities.findHome().orElseThrow();
    var before = policies.listNewest(home.id(), 1000);

    assertThat(before).isNotEmpty();
    assertThat(city().load(progress -> {}))
        .noneMatch(each -> each.outcome() instanceof Outcome.EditionRecorded);
    assertThat(policies.listNewest(home.id(), 1000)).isEqualTo(before);
  }

  @Test
  void record_ofAnotherCity_isForeign() {
    assertThat(city().isForeign()).isFalse();
    TestCity.founded(database);
    assertThat(city().isForeign()).isTrue();
  }

  private static List<String> documents() {
    var folder = Path.of("src/main/resources/sample-city/documents").toFile();
    return List.of(Objects.requireNonNull(folder.list(), "the sample city has documents"));
  }

  private SampleCity city() {
    var reading = Reading.ofDocuments();
    var files = new ContentFiles(DataFolder.at(folder));
    var imports = new Imports(database, files, reading, TestCity.NOON);
    var entry =
        new Entry(
            new Drafts(wards),
            new Recording(database, TestCity.NOON),
            new ReformProgrammes(database, TestCity.NOON));
    var acceptance = new Acceptance(database, imports, entry, TestCity.NOON);
    var submissions =
        new Submissions(database, reading, imports, acceptance, new Previews(policies));
    return new SampleCity(municipalities, wards, submissions);
  }
}
