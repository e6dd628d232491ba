/**
 * What became of a policy: two editions of a year, two years of a ward or two wards compared, node
 * by node and word by word. The design counts it to {@code policy}; it is a module of its own
 * because a module stays at some two dozen files. Owns schema {@code difference}.
 *
 * <p>May call: policy, organization, text, platform.
 */
@NullMarked
package org.kusei.difference;

import org.jspecify.annotations.NullMarked;
