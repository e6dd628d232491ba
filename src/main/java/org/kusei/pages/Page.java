package org.kusei.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kusei.platform.Texts;

/**
 * What stands around every page: its words, title, way here, addresses of style and scripts. Each
 * view record carries one, named {@code page}, and hands it to {@code layout/page.jte}.
 *
 * @param crumbs the way here from the home page, which is left out; empty for the home page
 * @param section address of the head's link that this page belongs to; null for none
 * @param scripts names of further assets, e.g. {@code desk.js}
 * @param words what the search fields offer before anything is typed
 */
public record Page(
    Texts texts,
    Visit visit,
    Assets assets,
    String title,
    List<Crumb> crumbs,
    @Nullable String section,
    List<String> scripts,
    List<String> words) {

  public Page {
    crumbs = List.copyOf(crumbs);
    scripts = List.copyOf(scripts);
    words = List.copyOf(words);
  }

  public String language() {
    return texts.locale().getLanguage();
  }

  /** Language of what documents say: {@code ja} in a page of another language, null else. */
  public @Nullable String documentLanguage() {
    return texts.japanese() ? null : Locale.JAPANESE.getLanguage();
  }

  public Locale otherLanguage() {
    return texts.japanese() ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** This page in the other language. */
  public String otherAddress() {
    return visit.in(otherLanguage());
  }

  /** This page with its language in the address. */
  public String address(String language) {
    return visit.in(Locale.of(language));
  }

  /** Links in the head of every page. */
  public List<Crumb> links() {
    return Stream.of("reform", "about").map(this::link).toList();
  }

  /** Links in the foot of every page. */
  public List<Crumb> footLinks() {
    return Stream.of("reform", "data", "about", "about/accessibility").map(this::link).toList();
  }

  private Crumb link(String place) {
    return new Crumb(
        texts.text("site.link." + place.substring(place.lastIndexOf('/') + 1)), "/" + place, null);
  }

  public Visitor visitor() {
    return visit.visitor();
  }

  public boolean home() {
    return crumbs.isEmpty();
  }

  /** The same page, its head marking that link as the one it belongs to. */
  public Page under(String link) {
    return new Page(texts, visit, assets, title, crumbs, link, scripts, words);
  }

  /** The same page with one more script. */
  public Page withScript(String name) {
    return new Page(texts, visit, assets, title, crumbs, section, List.of(name), words);
  }
}
