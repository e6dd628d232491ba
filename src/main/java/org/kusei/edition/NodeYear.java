package org.kusei.edition;

import org.kusei.plan.Node;

/**
 * One year of a node's life.
 *
 * @param edition the most current one that has the node
 * @param node as that edition has it
 */
public record NodeYear(NodeVersion version, Edition edition, Node node) {}
