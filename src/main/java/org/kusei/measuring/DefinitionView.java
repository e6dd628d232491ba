package org.kusei.measuring;

import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * The form that describes an indicator about to be added to a node.
 *
 * @param node code and title
 * @param problem why the rules refuse it; null when all is well
 */
public record DefinitionView(
    Page page,
    String action,
    String nodeAddress,
    String node,
    @Nullable String problem,
    Filled filled,
    Choices choices) {}
