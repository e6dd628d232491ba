package org.kusei.measuring;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.kusei.gauge.GaugeWords;
import org.kusei.pages.Crumb;
import org.kusei.pages.Html;
import org.kusei.pages.Page;
import org.kusei.pages.Visit;
import org.kusei.platform.Texts;

/** The way to each of the module's pages. */
final class Frame {
  private final Html html;

  Frame(Html html) {
    this.html = html;
  }

  Html html() {
    return html;
  }

  static GaugeWords words(Visit visit) {
    return new GaugeWords(Texts.of(visit.language()));
  }

  /** The list of a ward's year. */
  Page list(Visit visit, WardYear of) {
    return page(visit, of, null, null);
  }

  /**
   * A page below the list.
   *
   * @param language of the title where it is not the page's own, else null
   */
  Page below(Visit visit, WardYear of, String title, @Nullable String language) {
    return page(visit, of, title, language);
  }

  private Page page(Visit visit, WardYear of, @Nullable String title, @Nullable String language) {
    var words = words(visit);
    var list = words.text("measuring.list.crumb", words.ward(of.ward()), words.year(of.year()));
    var crumbs = new ArrayList<Crumb>();
    crumbs.add(new Crumb(words.text("desk.title"), "/desk", null));
    crumbs.add(new Crumb(words.text("measuring.title"), "/desk/indicators", null));
    crumbs.add(new Crumb(list, title == null ? null : of.address(), null));
    if (title != null) {
      crumbs.add(new Crumb(title, null, language));
    }
    var name = title == null ? words.text("measuring.list.title", list) : title;
    return html.page(visit, name, crumbs.toArray(Crumb[]::new));
  }
}
