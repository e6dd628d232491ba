package org.kusei.calendar;

import org.kusei.organization.FiscalYear;
import org.kusei.organization.Ward;
import org.kusei.pages.Crumb;
import org.kusei.platform.Texts;

/** A year of a ward, as the desk names it. */
public record WardYear(Ward ward, FiscalYear year) {

  /** Where its pages stand, e.g. {@code /desk/minato/2026}. */
  public String address() {
    return "/desk/" + ward.slug() + "/" + year;
  }

  public String wardName(Texts texts) {
    return texts.japanese() ? ward.name() : ward.english();
  }

  public String yearName(Texts texts) {
    return texts.text("year.short", year.japanese(), year.toString());
  }

  /** E.g. 港区 令和8年度. */
  public String name(Texts texts) {
    return texts.text("calendar.ward-year", wardName(texts), yearName(texts));
  }

  /** The way to a page of the year. */
  public Crumb[] crumbs(Texts texts, String title) {
    return new Crumb[] {
      new Crumb(texts.text("desk.title"), "/desk", null),
      new Crumb(name(texts), address() + "/calendar", null),
      new Crumb(title, null, null)
    };
  }
}
