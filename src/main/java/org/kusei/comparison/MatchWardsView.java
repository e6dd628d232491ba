package org.kusei.comparison;

import java.util.List;
import org.kusei.pages.Crumb;
import org.kusei.pages.Page;

/** The wards whose matches can be looked through. */
public record MatchWardsView(Page page, List<Crumb> wards) {}
