package org.kusei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.DataFolder;
import org.kusei.platform.Database;
import org.kusei.platform.DatabaseSettings;
import org.kusei.policy.Policies;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;
import tools.jackson.databind.json.JsonMapper;

/** That what is measured is what it says, not how long it takes. */
class BenchTest {

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void writtenDocuments_areReadWhole(int number) throws Exception {
    var document = new GeneratedDocuments().get(number);

    var outline = Outlines.of(new Documents().read(document.getKey(), document.getValue()));

    assertThat(outline.issues()).hasSize(3);
    assertThat(outline.issues())
        .allSatisfy(issue -> {
          assertThat(issue.children()).hasSize(3);
          assertThat(issue.children())
              .allSatisfy(strategy -> assertThat(strategy.children()).hasSize(4));
        });
  }

  @Test
  void history_hasEveryFormat() throws Exception {
    var documents = new GeneratedDocuments();
    var endings = new ArrayList<String>();
    for (int number = 0; number < 6; number++) {
      var name = documents.get(number).getKey();
      endings.add(name.substring(name.lastIndexOf('.')));
    }
    assertThat(endings).containsExactly(".pdf", ".docx", ".xlsx", ".txt", ".html", ".html");
  }

  @Test
  void generatedRecord_goesOnFromYearToYear(@TempDir Path data) {
    GeneratedRecord.fill(data, 2, 3, 16);

    try (var database =
        Database.ofCommand(DataFolder.at(data), new DatabaseSettings(null, null, null))) {
      var city = new Municipalities(database, InstantSource.system()).findHome().orElseThrow();
      var wards = new Wards(database);
      var policies = new Policies(database, wards);
      var ward = wards.get(city.id(), GeneratedRecord.slug(1));
      assertThat(policies.years(ward.id())).hasSize(3);
      var last = policies.getCurrent(ward.id(), policies.years(ward.id()).getFirst());
      assertThat(last.places())
          .anySatisfy(place -> assertThat(policies.listYears(place.node().key())).hasSize(3));
    }
  }

  @Test
  void rows_asJson_saySizesRatiosAndWhatIsMissing(@TempDir Path scratch) throws Exception {
    var rows = new ArrayList<Row>();
    Bench.run(new Bench.Wish(Set.of("difference"), 1, 100, scratch), rows::add);
    rows.add(Row.of("pages-kusei", "1/s", 30, 60).aiming(0.5));
    rows.add(Row.missing("pages", "wrk"));

    var json = JsonMapper.shared().readTree(Report.json(Machine.now(), List.copyOf(rows)));

    assertThat(json.at("/machine/processors").asInt()).isPositive();
    assertThat(json.at("/machine/memory").asInt() > 0)
        .isEqualTo(Files.isReadable(Path.of("/proc/meminfo")));
    assertThat(json.at("/machine").has("model")).isTrue();
    assertThat(json.at("/rows/0/ratio").asDouble()).isPositive();
    assertThat(json.at("/rows/1/ratio").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/rows/1/aim").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/rows/2/missing").asString()).isEqualTo("wrk");
    try (var left = Files.list(scratch)) {
      assertThat(left).isEmpty();
    }
  }
}
