package org.kusei.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kusei.exchange.EditionDocument;
import org.kusei.exchange.EditionJson;
import org.kusei.exchange.IndicatorDocument;
import org.kusei.exchange.SampleEdition;
import org.kusei.indicator.Indicators;
import org.kusei.indicator.NewObservation;
import org.kusei.measure.Reading.Count;
import org.kusei.organization.Municipalities;
import org.kusei.organization.Wards;
import org.kusei.platform.Actor;
import org.kusei.platform.Database;
import org.kusei.platform.Decision.Refused;
import org.kusei.policy.Policies;
import org.kusei.policy.Previews;
import org.kusei.policy.Recording;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestDatabase;

class ReturnsTest {
  private static final Actor CLERK = new Actor("clerk");

  private final Database database = TestDatabase.emptied();
  private final TestRecord record = TestRecord.founded(database);
  private final Returns returns = returns(database);

  private static Returns returns(Database database) {
    var wards = new Wards(database);
    var policies = new Policies(database, wards);
    return new Returns(
        new Municipalities(database, TestCity.NOON),
        wards,
        new Previews(policies),
        new Entering(
            database,
            new Recording(database, TestCity.NOON),
            policies,
            new Targets(new Indicators(database, TestCity.NOON, List.of(), List.of()))));
  }

  /** In its own record the nodes even keep their keys; only the number is another. */
  @ParameterizedTest
  @EnumSource(names = {"JSON", "STRATML"})
  void edition_takenOutAndBack_isTheNextEditionAndSaysTheSame(Format format) {
    TestRecord.accepted(returns.record(CLERK, proposed(SampleEdition.edition())));
    var out = record.exports().get("hama", SampleEdition.YEAR, 1);
    assertThat(out.indicators())
        .extracting(IndicatorDocument::name, IndicatorDocument::targets)
        .containsExactlyElementsOf(
            SampleEdition.edition().indicators().stream()
                .map(each -> tuple(each.name(), each.targets()))
                .toList());
    var proposed =
        TestRecord.accepted(returns.propose("hama." + format.extension(), format.write(out)));
    var preview = returns.preview(proposed);
    assertThat(preview.number()).isEqualTo(2);
    assertThat(preview.changed()).isEmpty();
    assertThat(preview.added()).isEmpty();
    assertThat(preview.gone()).isEmpty();
    var summary = TestRecord.accepted(returns.record(CLERK, proposed));
    assertThat(summary.source()).extracting("name").isEqualTo("hama." + format.extension());
    var back = record.exports().get("hama", SampleEdition.YEAR, 2);
    assertThat(back.issues()).isEqualTo(out.issues());
    assertThat(back.statements()).isEqualTo(out.statements());
    assertThat(back.reformItems()).isEqualTo(out.reformItems());
    assertThat(back.selfEvaluation()).isEqualTo(out.selfEvaluation());
    assertThat(back.attachments()).isEqualTo(out.attachments());
    assertThat(back.contact()).isEqualTo(out.contact());
    assertThat(back.indicators()).isEqualTo(out.indicators());
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "STRATML"})
  void valueThatComesInLater_leavesTheEditionsFileAsItWas(Format format) {
    TestRecord.accepted(returns.record(CLERK, proposed(SampleEdition.edition())));
    var before = format.write(record.exports().get("hama", SampleEdition.YEAR, 1));
    var later =
        new Indicators(
            database,
            InstantSource.fixed(Instant.parse("2024-09-01T03:00:00Z")),
            List.of(),
            List.of());
    var edition =
        new Policies(database, new Wards(database))
            .getEdition(record.ward("hama").id(), SampleEdition.YEAR, 1);
    var drills = later.listAsOf(edition).getLast();
    var value = new NewObservation(drills.id(), 1, new Count(new BigDecimal("350")), "");
    TestRecord.accepted(later.handIn(CLERK, edition.ward().municipality(), List.of(value)));

    assertThat(format.write(record.exports().get("hama", SampleEdition.YEAR, 1))).isEqualTo(before);
  }

  @Test
  void preview_writesNothing() {
    returns.preview(proposed(SampleEdition.edition()));
    assertThat(record.exports().listYears("hama")).isEmpty();
  }

  @Test
  void sameFile_twice_isRefused() {
    returns.record(CLERK, proposed(SampleEdition.edition()));
    assertThat(returns.record(CLERK, proposed(SampleEdition.edition())))
        .isEqualTo(new Refused<>("policy.refused.already-recorded", "1"));
  }

  @Test
  void editionOfAnotherCity_isRefused() {
    var file =
        new String(EditionJson.write(SampleEdition.edition()), StandardCharsets.UTF_8)
            .replace("990001", "990002");
    assertThat(returns.propose("x.json", file.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Refused<>("opendata.refused.ward", "渚市", "浜区"));
  }

  @Test
  void spoiltFile_isRefusedWithThePlace() {
    var file =
        new String(EditionJson.write(SampleEdition.edition()), StandardCharsets.UTF_8)
            .replace("\"adopted\"", "1");
    assertThat(returns.propose("x.json", file.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Refused<>("opendata.refused.places", "1", "/stage not a text"));
  }

  @Test
  void textOrTreeThatTheRecordDoesNotKeep_isRefused() {
    var file = new String(EditionJson.write(SampleEdition.edition()), StandardCharsets.UTF_8);
    for (var spoilt :
        List.of(
            file.replace("\"避難訓練\"", "\"\""),
            file.replace("\"strategy\"", "\"issue\""),
            file.replace("\"数字で語る\"", "\"\""))) {
      assertThat(spoilt).isNotEqualTo(file);
      assertThat(returns.propose("x.json", spoilt.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new Refused<>("opendata.refused.empty-text"));
    }
  }

  @Test
  void indicatorOfANodeThatTheFileLacks_isRefusedAndNothingIsRecorded() {
    var file =
        new String(EditionJson.write(SampleEdition.edition()), StandardCharsets.UTF_8)
            .replace("\"node\":\"n13\"", "\"node\":\"n99\"");
    var returned =
        TestRecord.accepted(returns.propose("x.json", file.getBytes(StandardCharsets.UTF_8)));
    assertThat(returns.record(CLERK, returned))
        .isEqualTo(new Refused<>("indicator.refused.node-unknown"));
    assertThat(record.exports().listYears("hama")).isEmpty();
  }

  private Returned proposed(EditionDocument edition) {
    return TestRecord.accepted(returns.propose("hama.json", EditionJson.write(edition)));
  }
}
