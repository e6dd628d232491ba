package org.kusei.publication;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kusei.edition.Addresses;
import org.kusei.edition.Edition;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.HomeCity;
import org.kusei.organization.Ward;
import org.kusei.policy.Policies;
import org.kusei.prepared.PageSource;
import org.kusei.prepared.Parts;
import org.kusei.prepared.PublicPage;

/**
 * Which pages of the city and its wards can be prepared: all but those that answer a question of
 * their reader.
 */
final class PublishedPages implements PageSource {
  private final HomeCity city;
  private final Policies policies;
  private final Handlers handlers;

  /** What renders them. */
  record Handlers(HomePages home, PolicyPages policy, NodePages node, AboutPages about) {}

  PublishedPages(HomeCity city, Policies policies, Handlers handlers) {
    this.city = city;
    this.policies = policies;
    this.handlers = handlers;
  }

  /** A ward's year, e.g. {@code ward/hamate/2025}. */
  private record WardYear(Ward ward, FiscalYear year) {
    String part() {
      return Parts.year(ward.slug(), year);
    }
  }

  @Override
  public List<String> parts() {
    var wards = city.wards();
    return Stream.of(
            Stream.of(Parts.CITY),
            wards.stream().map(ward -> Parts.below(Parts.ward(ward.slug()), "years")),
            years(wards).map(WardYear::part))
        .flatMap(parts -> parts)
        .toList();
  }

  /** The latest years of all wards first. */
  private Stream<WardYear> years(List<Ward> wards) {
    return wards.stream()
        .flatMap(ward -> policies.years(ward.id()).stream().map(year -> new WardYear(ward, year)))
        .sorted(Comparator.comparing(WardYear::year).reversed());
  }

  @Override
  public List<PublicPage> pages(String part) {
    return part.equals(Parts.CITY) ? cityPages() : wardPages(part);
  }

  private List<PublicPage> cityPages() {
    return List.of(
        PublicPage.ofLanguages("/", handlers.home::home),
        PublicPage.ofLanguages("/about", handlers.about::about),
        PublicPage.ofLanguages("/about/accessibility", handlers.about::accessibility));
  }

  private List<PublicPage> wardPages(String part) {
    var named =
        city.wards().stream().filter(ward -> part.startsWith(Parts.ward(ward.slug()) + "/"));
    return named
        .flatMap(ward -> pages(ward, part.substring(Parts.ward(ward.slug()).length() + 1)))
        .toList();
  }

  private Stream<PublicPage> pages(Ward ward, String year) {
    var own =
        PublicPage.ofLanguages(
            Addresses.ward(ward), visit -> handlers.policy.ward(visit, ward.slug()));
    return year.equals("years") ? Stream.of(own) : policyPages(ward, year);
  }

  private Stream<PublicPage> policyPages(Ward ward, String year) {
    return policies.years(ward.id()).stream()
        .filter(each -> each.toString().equals(year))
        .flatMap(each -> policyPages(ward, each));
  }

  private Stream<PublicPage> policyPages(Ward ward, FiscalYear year) {
    var slug = ward.slug();
    var written = year.toString();
    var editions =
        policies.listEditions(ward.id(), year).stream()
            .map(each -> policies.get(each.id()))
            .toList();
    var whole =
        editions.stream()
            .map(Edition::number)
            .map(number ->
                PublicPage.ofLanguages(
                    Addresses.edition(ward, year, number),
                    visit -> handlers.policy.edition(visit, slug, written, number)));
    var nodes =
        editions.stream()
            .flatMap(PublishedPages::addresses)
            .distinct()
            .map(address ->
                PublicPage.ofLanguages(
                    Addresses.node(ward, year, address),
                    visit -> handlers.node.node(visit, slug, written, address)));
    var current =
        PublicPage.ofLanguages(
            Addresses.policy(ward, year), visit -> handlers.policy.current(visit, slug, written));
    return Stream.concat(Stream.of(current), Stream.concat(whole, nodes));
  }

  /** How its nodes are named; those whose name has changed since lead elsewhere. */
  private static Stream<String> addresses(Edition edition) {
    return edition.places().stream().map(place -> edition.address(place.node()));
  }
}
