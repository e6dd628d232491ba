package org.kusei.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kusei.measure.Goal;
import org.kusei.measure.Indicator;
import org.kusei.measure.Indicator.Kind;
import org.kusei.measure.Measure;
import org.kusei.plan.NodeKey;

/** An indicator about to be added to a node; see {@link Indicator}. */
public record NewIndicator(
    NodeKey node,
    Kind kind,
    String name,
    Measure measure,
    @Nullable BigDecimal baseline,
    @Nullable Goal withdrawal) {}
