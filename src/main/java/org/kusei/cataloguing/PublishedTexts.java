package org.kusei.cataloguing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.EditionSummary;
import org.kusei.indicator.IndicatorListener;
import org.kusei.indicator.Releases;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.organization.Wards;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.RecordListener;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ProgrammeItem.ItemReview;
import org.kusei.reform.ProgrammeListener;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import org.kusei.review.Review;
import org.kusei.review.ReviewListener;
import org.kusei.reviewing.PrintedReviews;
import org.kusei.search.Catalogue;
import org.kusei.search.Volume;
import org.kusei.search.Volume.Entry;

/** Hands every published text over to search, as soon as it enters the record. */
public final class PublishedTexts
    implements RecordListener, ProgrammeListener, IndicatorListener, ReviewListener {
  private static final Wording WORDS = new Wording(Texts.of(Locale.JAPANESE));

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Policies policies;
  private final Supplier<Releases> releases;
  private final Supplier<PrintedReviews> reviews;
  private final Wards wards;
  private final Catalogue catalogue;

  /**
   * @param releases asked only once everything is made, for they tell this of their changes
   * @param reviews likewise
   */
  PublishedTexts(
      Policies policies,
      Supplier<Releases> releases,
      Supplier<PrintedReviews> reviews,
      Wards wards,
      Catalogue catalogue) {
    this.policies = policies;
    this.releases = releases;
    this.reviews = reviews;
    this.wards = wards;
    this.catalogue = catalogue;
  }

  /** The whole policy anew, for a new edition changes where the earlier ones are to be found. */
  @Override
  public void recorded(EditionSummary edition) {
    hand(edition.ward(), edition.year());
  }

  /** The edition is found no more, and the one that holds now at the policy's own address. */
  @Override
  public void withdrawn(EditionSummary edition) {
    catalogue.withdraw(edition.ward().municipality().value(), address(edition));
    hand(edition.ward(), edition.year());
  }

  /** Indicators are found with the policy and the reviews whose pages print them. */
  @Override
  public void changed(WardId ward, FiscalYear year) {
    hand(wards.get(ward), year);
    handReviews(wards.get(ward), year);
  }

  @Override
  public void finished(Review review) {
    handReviews(wards.get(review.ward()), review.year());
  }

  private void handReviews(Ward ward, FiscalYear year) {
    reviews.get().list(ward, year).stream()
        .map(each -> new ReviewTexts(ward, each))
        .forEach(this::hand);
  }

  private Stream<ReviewTexts> reviews(Ward ward) {
    return reviews.get().list(ward).stream().map(each -> new ReviewTexts(ward, each));
  }

  private void hand(ReviewTexts review) {
    var volume = review.volume();
    catalogue.put(volume, review.entries());
    catalogue.setCurrent(volume.municipality(), volume.series(), Optional.of(volume.address()));
  }

  @Override
  public void recorded(ReformProgramme programme) {
    catalogue.put(volume(programme), items(programme));
    hold(programme, Optional.of(programme));
  }

  private static Volume volume(ReformProgramme programme) {
    return new Volume(
        programme.municipality().value(),
        address(programme),
        ReformAddresses.year(programme.year()),
        null,
        programme.year().start(),
        null,
        programme.number(),
        published(programme));
  }

  /** The review is found no more, and the one of the year before it holds again. */
  @Override
  public void withdrawn(ReformProgramme programme, @Nullable ReformProgramme holding) {
    catalogue.withdraw(programme.municipality().value(), address(programme));
    hold(programme, Optional.ofNullable(holding));
  }

  private void hold(ReformProgramme ofYear, Optional<ReformProgramme> current) {
    catalogue.setCurrent(
        ofYear.municipality().value(),
        ReformAddresses.year(ofYear.year()),
        current.map(PublishedTexts::address));
  }

  private static String address(ReformProgramme programme) {
    return ReformAddresses.edition(programme.year(), programme.number());
  }

  /** Everything on record once more; asks for a new index at the end. */
  public void handAll(Municipality city, ReformProgrammes programmes) {
    for (var ward : wards.list(city.id())) {
      policies.years(ward.id()).forEach(year -> hand(ward, year));
      reviews(ward).forEach(this::hand);
    }
    for (var year : programmes.years(city.id())) {
      programmes.list(city.id(), year).forEach(this::recorded);
    }
    catalogue.rebuild(city.id().value());
  }

  /** Takes what is to be found of one edition or review. */
  interface Taker {
    void take(Volume volume, boolean current, List<Entry> entries);
  }

  /** What is to be found of every policy of the city, its reviews, and those of the reform. */
  void forEach(Municipality city, ReformProgrammes programmes, Taker taker) {
    for (var ward : wards.list(city.id())) {
      policies.years(ward.id()).forEach(year -> forEach(ward, year, taker));
      reviews(ward).forEach(each -> taker.take(each.volume(), true, each.entries()));
    }
    for (var year : programmes.years(city.id())) {
      var all = programmes.list(city.id(), year);
      all.forEach(each -> taker.take(volume(each), each.equals(all.getLast()), items(each)));
    }
  }

  private void forEach(Ward ward, FiscalYear year, Taker taker) {
    var current = policies.findCurrentSummary(ward.id(), year);
    for (var each : policies.listEditions(ward.id(), year)) {
      boolean holds = current.filter(c -> c.id().equals(each.id())).isPresent();
      taker.take(volume(each), holds, entries(each, holds));
    }
  }

  private List<Entry> entries(EditionSummary summary, boolean current) {
    var edition = policies.get(summary.id());
    var courses = releases.get().listCourses(edition);
    return new EditionTexts(edition, current, courses, summary.source()).entries();
  }

  private void hand(Ward ward, FiscalYear year) {
    var current = policies.findCurrentSummary(ward.id(), year);
    forEach(ward, year, (volume, _, entries) -> catalogue.put(volume, entries));
    catalogue.setCurrent(
        ward.municipality().value(),
        Addresses.policy(ward, year),
        current.map(PublishedTexts::address));
  }

  private static Instant published(ReformProgramme programme) {
    var printed = programme.publishedOn();
    var day = printed != null ? printed : LocalDate.of(programme.year().start(), Month.APRIL, 1);
    return day.atStartOfDay(JAPAN).toInstant();
  }

  private static String address(EditionSummary edition) {
    return Addresses.edition(edition.ward(), edition.year(), edition.number());
  }

  private static Volume volume(EditionSummary edition) {
    var ward = edition.ward();
    return new Volume(
        ward.municipality().value(),
        address(edition),
        Addresses.policy(ward, edition.year()),
        new Volume.Ward(ward.slug(), ward.name(), ward.english()),
        edition.year().start(),
        Wording.code(edition.stage()),
        edition.number(),
        edition.recordedAt());
  }

  private static List<Entry> items(ReformProgramme programme) {
    var page = ReformAddresses.edition(programme.year(), programme.number());
    var entries = new ArrayList<Entry>();
    entries.add(head(programme, page));
    for (int at = 0; at < programme.items().size(); at++) {
      var item = programme.items().get(at).value();
      entries.add(item(item, page + "#" + ReformAddresses.anchor(at)));
    }
    return List.copyOf(entries);
  }

  private static Entry head(ReformProgramme programme, String page) {
    var day = programme.publishedOn();
    var said =
        Stream.concat(
            Stream.ofNullable(day).map(each -> WORDS.figures().day(each)),
            Stream.of(WORDS.text("source.file") + " " + programme.source().name()));
    return new Entry("programme", page, WORDS.text("reform.heading"), List.of(), said.toList());
  }

  private static Entry item(ProgrammeItem item, String address) {
    var said =
        Stream.of(
                Stream.of(
                        item.purpose(),
                        item.approach(),
                        item.actions(),
                        item.outcomeTarget(),
                        item.performanceTarget())
                    .flatMap(List::stream),
                item.reviews().stream().flatMap(PublishedTexts::said),
                Stream.ofNullable(item.code()))
            .flatMap(each -> each)
            .toList();
    return new Entry("programme-item", address, item.title(), List.of(), said);
  }

  private static Stream<String> said(ItemReview review) {
    return Stream.of(review.done(), review.assessment(), review.remaining(), review.next())
        .flatMap(List::stream);
  }
}
