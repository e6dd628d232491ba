/**
 * The grammar of ward policies (区運営方針): recognises a source form as an outline of goals, issues,
 * strategies, initiatives, budgets and reform items, and says what it could not place. Owns no
 * table, does no I/O.
 *
 * <p>May call: source, policy, organization, platform.
 */
@NullMarked
package org.kusei.outline;

import org.jspecify.annotations.NullMarked;
