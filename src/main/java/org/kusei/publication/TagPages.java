package org.kusei.publication;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.notation.YearName;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Visit;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetTotal;
import org.kusei.plan.NodePlace;
import org.kusei.plan.Wording;
import org.kusei.platform.Texts;
import org.kusei.policy.Policies;
import org.kusei.policy.Withdrawals;
import org.kusei.policy.WithdrawnException;
import org.kusei.prepared.PageSource;
import org.kusei.prepared.Parts;
import org.kusei.prepared.PublicPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A ward's year across its tree, by the tags that its items carry. The page of all tags can be
 * prepared; that of one is what its reader asks for.
 */
@Controller
final class TagPages implements PageSource {
  private static final String TAGS = "tags";

  private final HomeCity city;
  private final Policies policies;
  private final Withdrawals withdrawals;
  private final Html html;

  TagPages(HomeCity city, Policies policies, Withdrawals withdrawals, Html html) {
    this.city = city;
    this.policies = policies;
    this.withdrawals = withdrawals;
    this.html = html;
  }

  @GetMapping("/{ward:[a-z][a-z0-9-]*}/{year:[^.]+}/tags")
  ResponseEntity<String> tags(
      Visit visit,
      @PathVariable("ward") String slug,
      @PathVariable("year") String written,
      @RequestParam(name = "tag", required = false) @Nullable String tag) {
    var ward = city.ward(slug);
    var year = YearName.get(written);
    if (!written.equals(year.toString())) {
      return Html.moved(Addresses.policy(ward, year) + "/" + TAGS);
    }
    var edition = policies.getCurrent(ward.id(), year);
    if (tag != null && !tags(edition).contains(tag)) {
      throw WithdrawnException.orAbsent(
          withdrawals.findLast(ward.id(), year, had -> tags(had).contains(tag)), tag);
    }
    return html.show("publication/tags.jte", view(visit, edition, tag));
  }

  @Override
  public List<String> parts() {
    return city.wards().stream()
        .flatMap(ward -> policies.years(ward.id()).stream().map(year -> part(ward, year)))
        .toList();
  }

  private static String part(Ward ward, FiscalYear year) {
    return Parts.below(Parts.year(ward.slug(), year), TAGS);
  }

  /** None where nothing carries a tag: no page leads there. */
  @Override
  public List<PublicPage> pages(String part) {
    return city.wards().stream()
        .filter(ward -> part.startsWith(Parts.ward(ward.slug()) + "/"))
        .flatMap(ward ->
            policies.years(ward.id()).stream()
                .filter(year -> part(ward, year).equals(part))
                .flatMap(year -> policies.findCurrent(ward.id(), year).stream()))
        .filter(edition -> !tags(edition).isEmpty())
        .map(this::page)
        .toList();
  }

  private PublicPage page(Edition edition) {
    var slug = edition.ward().slug();
    var year = edition.year();
    return PublicPage.ofLanguages(
        Addresses.policy(edition.ward(), year) + "/" + TAGS,
        visit -> tags(visit, slug, year.toString(), null));
  }

  /** In the order of letters. */
  static List<String> tags(Edition edition) {
    var tags = new TreeSet<String>();
    edition.places().forEach(place -> tags.addAll(place.node().content().tags()));
    return List.copyOf(tags);
  }

  private TagView view(Visit visit, Edition edition, @Nullable String asked) {
    var words = new Wording(Texts.of(visit.language()));
    var ward = edition.ward();
    var year = edition.year();
    var title =
        words.text(
            "tags.title",
            Optional.ofNullable(asked).orElse(words.text("tags.all")),
            words.ward(ward),
            words.year(year));
    var all = tags(edition);
    return new TagView(
        html.page(
            visit,
            title,
            new Crumb(words.ward(ward), Addresses.ward(ward), null),
            new Crumb(words.year(year), Addresses.policy(ward, year), null),
            new Crumb(words.text("tags.all"), null, null)),
        all.stream()
            .map(tag -> new TagView.Link(tag, Addresses.tag(ward, year, tag), tag.equals(asked)))
            .toList(),
        IntStream.range(0, all.size())
            .filter(i -> asked == null || all.get(i).equals(asked))
            .mapToObj(i ->
                new TagView.Group(all.get(i), "tag-" + (i + 1), rows(words, edition, all.get(i))))
            .toList());
  }

  private static List<TagView.Row> rows(Wording words, Edition edition, String tag) {
    return edition.places().stream()
        .filter(place -> place.node().content().tags().contains(tag))
        .map(place -> row(words, edition, place))
        .toList();
  }

  private static TagView.Row row(Wording words, Edition edition, NodePlace place) {
    var node = place.node();
    return new TagView.Row(
        words.kind(node),
        NodeReading.label(node),
        Addresses.node(edition, node),
        place.ancestors().isEmpty() ? "" : NodeReading.label(place.ancestors().getFirst()),
        words.sum(BudgetTotal.of(List.of(node), edition.year(), Authority.WARD)));
  }
}
