/**
 * The outline of a document: the tree of goals, issues, strategies, initiatives, budgets and reform
 * items as recognised, each with the lines it came from, and what was not placed. Owns no table,
 * does no I/O.
 *
 * <p>May call: source, policy, organization, platform.
 */
@NullMarked
package org.kusei.outline;

import org.jspecify.annotations.NullMarked;
