/**
 * How Japanese official papers write things: widths and shapes of characters, years in every era,
 * amounts of money, codes, dates, brackets. Owns no table, does no I/O.
 *
 * <p>May call: organization, plan, platform.
 */
@NullMarked
package org.kusei.notation;

import org.jspecify.annotations.NullMarked;
