package org.kusei.edition;

import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.WardId;
import org.kusei.plan.NodeKey;

/**
 * A node as the most current edition that has it shows it, in one year of its life.
 *
 * @param edition number of that edition
 * @param current whether that edition is the year's current one; otherwise the node was dropped
 * @param address how the node is addressed within that edition
 */
public record NodeVersion(
    WardId ward,
    FiscalYear year,
    int edition,
    boolean current,
    NodeKey key,
    @Nullable String code,
    String title,
    String address) {}
