package org.kusei.authoring;

import java.util.List;
import org.kusei.pages.Page;

/** The wards and the years for which their policies are, or could be, written. */
public record PlansView(Page page, List<Row> rows) {

  /** A ward. */
  public record Row(String ward, List<Year> years) {}

  /** A year of a ward. */
  public record Year(String name, String href, boolean begun) {}
}
