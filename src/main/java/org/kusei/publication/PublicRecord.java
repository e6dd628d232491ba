package org.kusei.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.policy.Stage;

/** What public pages read of the record. */
interface PublicRecord {

  /** Names of the city in both languages. */
  record City(String name, String english) {}

  /** One published edition, without its content. */
  record EditionLine(
      Ward ward, FiscalYear year, int number, Stage stage, @Nullable LocalDate publishedOn) {}

  City city();

  List<Ward> wards();

  /** All published editions, the newest first. */
  List<EditionLine> editions();
}
