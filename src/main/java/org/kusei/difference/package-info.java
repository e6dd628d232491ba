/**
 * What became of a policy: two editions of a year, two years of a ward or two wards compared, node
 * by node and word by word. Owns schema {@code difference}.
 */
@NullMarked
package org.kusei.difference;

import org.jspecify.annotations.NullMarked;
