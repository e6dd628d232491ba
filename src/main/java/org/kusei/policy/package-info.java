/**
 * The record of ward operating policies (運営方針): editions (素案・案・策定・改定) with their tree of issues,
 * strategies and initiatives, frozen once they are public. Owns schema {@code policy}.
 */
@NullMarked
package org.kusei.policy;

import org.jspecify.annotations.NullMarked;
