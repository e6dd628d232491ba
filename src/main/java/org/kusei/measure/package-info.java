/**
 * What is measured of a node, as values: an indicator (指標), its targets, the readings of a year's
 * periods or why there is none, and what of a target is reached. {@code indicator} keeps them.
 */
@NullMarked
package org.kusei.measure;

import org.jspecify.annotations.NullMarked;
