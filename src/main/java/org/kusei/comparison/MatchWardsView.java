package org.kusei.comparison;

import java.util.List;
import org.kusei.platform.Crumb;
import org.kusei.platform.Page;

/** The wards whose matches can be looked through. */
public record MatchWardsView(Page page, List<Crumb> wards) {}
