package org.kusei.cataloguing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionSummary;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.Municipality;
import org.kusei.organization.Ward;
import org.kusei.organization.Wards;
import org.kusei.plan.Node;
import org.kusei.plan.NodePlace;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Statement;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.RecordListener;
import org.kusei.reform.ProgrammeItem;
import org.kusei.reform.ProgrammeListener;
import org.kusei.reform.ReformAddresses;
import org.kusei.reform.ReformProgramme;
import org.kusei.reform.ReformProgrammes;
import org.kusei.search.Catalogue;
import org.kusei.search.Volume;
import org.kusei.search.Volume.Entry;

/** Hands every published text over to search, as soon as it enters the record. */
public final class PublishedTexts implements RecordListener, ProgrammeListener {
  /** Documents are in Japanese, and so is what their parts are called. */
  private static final Texts DOCUMENTS = Texts.of(Locale.JAPANESE);

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Policies policies;
  private final Wards wards;
  private final Catalogue catalogue;

  PublishedTexts(Policies policies, Wards wards, Catalogue catalogue) {
    this.policies = policies;
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

  /** What is to be found of every policy of the city, and of every review of its reform. */
  void forEach(Municipality city, ReformProgrammes programmes, Taker taker) {
    for (var ward : wards.list(city.id())) {
      policies.years(ward.id()).forEach(year -> forEach(ward, year, taker));
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
      taker.take(volume(each), holds, entries(policies.get(each.id()), holds));
    }
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

  private static List<Entry> entries(Edition edition, boolean current) {
    var page =
        current
            ? Addresses.policy(edition.ward(), edition.year())
            : Addresses.edition(edition.ward(), edition.year(), edition.number());
    var entries = new ArrayList<Entry>();
    for (var kind : Statement.Kind.values()) {
      entries.addAll(statements(edition, kind, page));
    }
    edition.places().forEach(place -> entries.add(node(edition, place, page, current)));
    edition.reformItems().forEach(item -> entries.add(reformItem(item, page)));
    entries.addAll(evaluation(edition, page));
    return entries;
  }

  private static List<Entry> statements(Edition edition, Statement.Kind kind, String page) {
    var said =
        edition.statements().stream()
            .filter(statement -> statement.kind() == kind)
            .map(Statement::text)
            .toList();
    var name =
        switch (kind) {
          case GOAL -> DOCUMENTS.text("policy.goal");
          case MISSION -> DOCUMENTS.text("policy.mission");
          case PRINCIPLE -> DOCUMENTS.text("policy.principle");
        };
    return said.isEmpty()
        ? List.of()
        : List.of(new Entry("statement", page + "#purpose", name, List.of(), said));
  }

  private static Entry node(Edition edition, NodePlace place, String page, boolean current) {
    var node = place.node();
    var address =
        current ? Addresses.node(edition, node) : page + "#" + Addresses.anchor(edition, node);
    return new Entry(
        Wording.code(node),
        address,
        node.content().title(),
        place.ancestors().stream().map(PublishedTexts::title).toList(),
        Stream.concat(node.content().paragraphs().stream(), node.content().tags().stream())
            .toList());
  }

  private static String title(Node node) {
    return node.content().title();
  }

  private static Entry reformItem(ReformItem item, String page) {
    return new Entry(
        "reform-item", page + "#reform", item.title(), item.references(), item.actions());
  }

  private static List<Entry> evaluation(Edition edition, String page) {
    var said = edition.selfEvaluation();
    var passages = Stream.concat(said.achievements().stream(), said.remaining().stream()).toList();
    return passages.isEmpty()
        ? List.of()
        : List.of(
            new Entry(
                "evaluation",
                page + "#evaluation",
                DOCUMENTS.text("policy.evaluation"),
                List.of(),
                passages));
  }

  private static List<Entry> items(ReformProgramme programme) {
    var page = ReformAddresses.edition(programme.year(), programme.number());
    return IntStream.range(0, programme.items().size())
        .mapToObj(
            at -> item(programme.items().get(at).value(), page + "#" + ReformAddresses.anchor(at)))
        .toList();
  }

  private static Entry item(ProgrammeItem item, String address) {
    var reviews =
        item.reviews().stream()
            .flatMap(r ->
                Stream.of(r.done(), r.assessment(), r.remaining(), r.next()).flatMap(List::stream));
    var plan =
        Stream.of(
                item.purpose(),
                item.approach(),
                item.actions(),
                item.outcomeTarget(),
                item.performanceTarget())
            .flatMap(List::stream);
    return new Entry(
        "programme-item", address, item.title(), List.of(), Stream.concat(plan, reviews).toList());
  }
}
