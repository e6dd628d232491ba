package org.kusei.publication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.pages.Page;
import org.kusei.plan.Stage;
import org.kusei.plan.Wording;
import org.kusei.reform.ReformProgramme;
import org.kusei.reforming.ReformYearsView;

/** The city on one page: its wards as a board, what is new, the reform programme. */
public record HomeView(
    Page page,
    @Nullable String city,
    int wardCount,
    List<Tile> board,
    List<StageKey> legend,
    List<News> news,
    ReformYearsView.@Nullable Year reform) {

  /** A ward and its newest policy in its current edition. */
  record Standing(Ward ward, Optional<EditionSummary> newest) {}

  /** Columns that the board takes. */
  public int columns() {
    return board.stream().mapToInt(Tile::column).max().orElse(1);
  }

  /** Rows that the board takes. */
  public int rows() {
    return board.stream().mapToInt(Tile::row).max().orElse(1);
  }

  /**
   * A ward on the board.
   *
   * @param year of its newest policy; null where there is none
   */
  public record Tile(
      String href,
      String name,
      @Nullable String reading,
      int column,
      int row,
      @Nullable String year,
      @Nullable StageKey stage) {}

  /** A stage, its style and what it means. */
  public record StageKey(String name, String style, String means) {}

  /**
   * An edition that was published.
   *
   * @param day ISO date; null where the document prints none
   */
  public record News(
      String href,
      String title,
      StageKey stage,
      @Nullable String day,
      @Nullable String dayInWords) {}

  static HomeView of(
      Page page,
      @Nullable Municipality city,
      List<Standing> wards,
      List<EditionSummary> newest,
      Optional<ReformProgramme> programme) {
    var words = new Wording(page.texts());
    return new HomeView(
        page,
        city == null ? null : page.texts().japanese() ? city.name() : city.english(),
        wards.size(),
        wards.stream()
            .sorted(
                Comparator.comparingInt((Standing each) -> each.ward().row())
                    .thenComparingInt(each -> each.ward().column()))
            .map(each -> tile(words, each.ward(), each.newest()))
            .toList(),
        Arrays.stream(Stage.values()).map(stage -> key(words, stage)).toList(),
        newest.stream().map(line -> news(words, line)).toList(),
        programme.map(each -> ReformYearsView.year(words, each)).orElse(null));
  }

  private static Tile tile(Wording words, Ward ward, Optional<EditionSummary> latest) {
    return new Tile(
        Addresses.ward(ward),
        words.ward(ward),
        words.texts().japanese() ? ward.kana() : ward.name(),
        ward.column(),
        ward.row(),
        latest.map(line -> words.year(line.year())).orElse(null),
        latest.map(line -> key(words, line.stage())).orElse(null));
  }

  private static News news(Wording words, EditionSummary line) {
    var day = line.publishedOn();
    return new News(
        Addresses.edition(line.ward(), line.year(), line.number()),
        words.text("policy.title", words.ward(line.ward()), words.year(line.year())),
        key(words, line.stage()),
        day == null ? null : day.toString(),
        day == null ? null : words.figures().day(day));
  }

  static StageKey key(Wording words, Stage stage) {
    return new StageKey(words.stage(stage), Wording.style(stage), words.stageMeans(stage));
  }
}
