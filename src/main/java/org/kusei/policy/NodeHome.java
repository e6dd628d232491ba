package org.kusei.policy;

import org.kusei.organization.FiscalYear;
import org.kusei.organization.WardId;

/** In which ward's policy, and of which year, a node stands. */
public record NodeHome(WardId ward, FiscalYear year) {}
