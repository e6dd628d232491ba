package org.kusei.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.indicator.IndicatorListener;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.WardListener;
import org.kusei.organization.Wards;
import org.kusei.policy.RecordListener;
import org.kusei.prepared.Changes;
import org.kusei.prepared.Parts;
import org.kusei.reform.ProgrammeListener;
import org.kusei.reform.ReformProgramme;

/**
 * Withdraws the prepared pages on which a change of the record shows: those of the city and all of
 * the ward, whose pages of other years name the nodes that go on one another.
 */
final class PageChanges
    implements RecordListener, ProgrammeListener, WardListener, IndicatorListener {
  private final Changes changes;
  private final Wards wards;

  PageChanges(Changes changes, Wards wards) {
    this.changes = changes;
    this.wards = wards;
  }

  @Override
  public void recorded(EditionSummary edition) {
    changed(edition.ward());
  }

  @Override
  public void withdrawn(EditionSummary edition) {
    changed(edition.ward());
  }

  private void changed(Ward ward) {
    changes.changed(ward.municipality().value(), List.of(Parts.CITY, Parts.ward(ward.slug())));
  }

  /** A node's history compares the targets of all its years. */
  @Override
  public void changed(WardId id, FiscalYear year) {
    var ward = wards.get(id);
    changes.changed(ward.municipality().value(), List.of(Parts.ward(ward.slug())));
  }

  /** Policies of every ward name its items. */
  @Override
  public void recorded(ReformProgramme programme) {
    changes.everything(programme.municipality().value());
  }

  @Override
  public void withdrawn(ReformProgramme programme, @Nullable ReformProgramme holding) {
    recorded(programme);
  }

  @Override
  public void entered(MunicipalityId municipality) {
    changes.everything(municipality.value());
  }
}
