package org.kusei.responsibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;
import org.kusei.organization.UnitId;
import org.kusei.plan.NodeKey;

/**
 * Who was named for a node, by whom, why and when.
 *
 * @param unit null for the ward's planning
 * @param person null for nobody in particular
 * @param inheritedFrom the node of the year before that named them; null where a person did
 */
public record Assignment(
    NodeKey key,
    @Nullable UnitId unit,
    @Nullable PersonId person,
    @Nullable NodeKey inheritedFrom,
    String who,
    String why,
    Instant at) {}
