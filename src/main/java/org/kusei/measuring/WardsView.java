package org.kusei.measuring;

import java.util.List;
import org.kusei.pages.Crumb;
import org.kusei.pages.Page;

/** The wards with the years of their policies. */
public record WardsView(Page page, List<WardRow> wards) {

  /** A ward, the latest year first. */
  public record WardRow(String name, List<Crumb> years) {}
}
