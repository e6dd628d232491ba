package org.kusei.cataloguing;

import java.util.List;
import java.util.OptionalLong;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.search.SearchedCity;
import org.kusei.search.Volume;

/** The home city as search knows it. */
final class SearchedHome implements SearchedCity {
  private final HomeCity city;

  SearchedHome(HomeCity city) {
    this.city = city;
  }

  @Override
  public OptionalLong municipality() {
    return city.find().stream().mapToLong(found -> found.id().value()).findFirst();
  }

  @Override
  public String year(Texts texts, int start) {
    return new Wording(texts).year(new FiscalYear(start));
  }

  @Override
  public List<Volume.Ward> wards() {
    return city.wards().stream()
        .map(ward -> new Volume.Ward(ward.slug(), ward.name(), ward.english()))
        .toList();
  }
}
