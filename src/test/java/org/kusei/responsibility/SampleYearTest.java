package org.kusei.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.calendar.Here;
import org.kusei.calendar.Windows;
import org.kusei.entrance.SampleUsers;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Units;
import org.kusei.plan.Stage;
import org.kusei.testing.TestCity;
import org.kusei.testing.TestEdition;
import org.kusei.testing.TestServer;

/** What the demo shows of a ward's year. */
class SampleYearTest {

  @Test
  void sampleYear_hasDutiesAndAClosedWindow_andLoadsOnce(@TempDir Path folder) {
    try (var server = TestServer.started(folder)) {
      var ward = TestCity.ward(server.database());
      var year = FiscalYear.of(Here.today(InstantSource.system()));
      var edition = TestEdition.recorded(server.database(), ward, year, Stage.ADOPTED);
      server.get(SampleUsers.class).open(ward.municipality());
      var sample = server.get(SampleYear.class);
      sample.load(ward.municipality());
      var windows = server.get(Windows.class);
      assertThat(windows.list(ward, year)).hasSize(1);
      assertThat(windows.listPermits(ward, year)).hasSize(1);
      var keys = edition.places().stream().map(place -> place.node().key()).toList();
      assertThat(server.get(Responsibilities.class).of(keys).values())
          .extracting(Responsible::fall)
          .contains(Fall.NONE);
      var units = server.get(Units.class).list(ward.municipality());
      sample.load(ward.municipality());
      assertThat(windows.list(ward, year)).hasSize(1);
      assertThat(server.get(Units.class).list(ward.municipality())).isEqualTo(units);
    }
  }
}
