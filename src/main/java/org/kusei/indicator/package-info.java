/**
 * The record of indicators (指標): targets that are never overwritten, values that are only
 * corrected, what the public may read of them. Owns schema {@code indicator}.
 */
@NullMarked
package org.kusei.indicator;

import org.jspecify.annotations.NullMarked;
