/**
 * Ward operating policies (運営方針): editions (素案・案・策定・改定), their tree of issues, strategies and
 * initiatives with budgets, and the city's reform programme. Owns schema {@code policy}.
 *
 * <p>May call: organization, platform.
 */
@NullMarked
package org.kusei.policy;

import org.jspecify.annotations.NullMarked;
