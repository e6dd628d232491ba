package org.kusei.selfcheck;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.MunicipalityId;
import org.kusei.platform.Check;
import org.kusei.platform.Database;
import org.kusei.platform.NotFoundException;
import org.kusei.selfcheck.Findings.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Runs every check and keeps what they found. */
public final class SelfCheck {
  private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

  private final List<Check> checks;
  private final RunStore store;
  private final InstantSource clock;

  SelfCheck(List<Check> checks, Database database, InstantSource clock) {
    this.checks = List.copyOf(checks);
    this.store = new RunStore(database);
    this.clock = clock;
  }

  /** Runs all of them now. */
  public Findings run(MunicipalityId municipality) {
    return run(municipality, null).orElseThrow();
  }

  /** Runs all of them for that night; empty when another process does or did. */
  Optional<Findings> run(MunicipalityId municipality, @Nullable LocalDate night) {
    return store
        .begin(municipality, night, clock.instant())
        .map(run -> {
          var findings = new Findings(checks.stream().map(SelfCheck::finding).toList());
          store.finish(run, findings, clock.instant());
          findings.checks().stream()
              .filter(finding -> !finding.sound())
              .forEach(finding ->
                  LOG.error(
                      "the self-check {} found {} differences {}, first {}",
                      finding.key(),
                      finding.differences().size(),
                      finding.failure(),
                      finding.differences().stream().findFirst()));
          return findings;
        });
  }

  /** A check that cannot be finished on a damaged record has found the damage. */
  private static Finding finding(Check check) {
    try {
      var result = check.run();
      return new Finding(check.key(), result.compared(), result.differences(), "");
    } catch (DataAccessException
        | NotFoundException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException e) {
      LOG.error("the self-check {} could not be finished", check.key(), e);
      return new Finding(
          check.key(), 0, List.of(), Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  List<Run> listLatest(MunicipalityId municipality, int limit) {
    return store.latest(municipality, limit);
  }
}
