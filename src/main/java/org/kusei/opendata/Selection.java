package org.kusei.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;

/**
 * Which editions of a city are taken out together.
 *
 * @param ward the slug of the only ward; null for all
 * @param year the only year; null for all
 * @param currentOnly only the edition that holds now, of each policy
 */
public record Selection(@Nullable String ward, @Nullable FiscalYear year, boolean currentOnly) {

  /** Every edition on record. */
  public static Selection everything() {
    return new Selection(null, null, false);
  }

  boolean has(Ward each) {
    return ward == null || ward.equals(each.slug());
  }

  boolean has(EditionSummary each) {
    return has(each.ward()) && (year == null || year.equals(each.year()));
  }

  List<FiscalYear> of(List<FiscalYear> years) {
    return years.stream().filter(each -> year == null || year.equals(each)).toList();
  }
}
