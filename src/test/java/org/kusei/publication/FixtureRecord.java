package org.kusei.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.policy.Stage;

/** A small fictional city. */
final class FixtureRecord implements PublicRecord {

  private static final MunicipalityId CITY = new MunicipalityId(1);

  static final Ward MINATO =
      new Ward(new WardId(1), CITY, "hamabe", "浜辺区", "はまべく", "Hamabe Ward", 1, 3);

  @Override
  public City city() {
    return new City("汐見市", "Shiomi City");
  }

  @Override
  public List<Ward> wards() {
    return List.of(
        MINATO,
        new Ward(new WardId(2), CITY, "kitano", "北野区", "きたのく", "Kitano Ward", 3, 1),
        new Ward(new WardId(3), CITY, "sakae", "栄区", "さかえく", "Sakae Ward", 2, 2),
        new Ward(new WardId(4), CITY, "momoyama", "桃山区", "ももやまく", "Momoyama Ward", 4, 2),
        new Ward(new WardId(5), CITY, "kawanishi", "川西区", "かわにしく", "Kawanishi Ward", 1, 2),
        new Ward(new WardId(6), CITY, "midorigaoka", "緑ヶ丘区", "みどりがおかく", "Midorigaoka Ward", 5, 1),
        new Ward(new WardId(7), CITY, "minami", "南区", "みなみく", "Minami Ward", 3, 3));
  }

  @Override
  public List<EditionLine> editions() {
    return Stream.of(
            line(0, 2019, 3, Stage.REVISED, LocalDate.of(2019, 10, 1)),
            line(0, 2019, 2, Stage.ADOPTED, LocalDate.of(2019, 4, 2)),
            line(1, 2019, 1, Stage.ADOPTED, LocalDate.of(2019, 4, 2)),
            line(2, 2019, 1, Stage.DRAFT, LocalDate.of(2019, 2, 14)),
            line(3, 2019, 1, Stage.OUTLINE, null),
            line(4, 2018, 1, Stage.ADOPTED, LocalDate.of(2018, 4, 2)),
            line(5, 2018, 1, Stage.ADOPTED, LocalDate.of(2018, 4, 2)))
        .toList();
  }

  private EditionLine line(int ward, int year, int number, Stage stage, @Nullable LocalDate day) {
    return new EditionLine(wards().get(ward), new FiscalYear(year), number, stage, day);
  }
}
