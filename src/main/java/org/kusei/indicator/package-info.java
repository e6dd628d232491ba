/**
 * Indicators (指標) of the nodes of a policy: targets that are never overwritten, values or blanks
 * that say why, and what of a target is reached.
 */
@NullMarked
package org.kusei.indicator;

import org.jspecify.annotations.NullMarked;
