/**
 * Officers' pages of the calendar: the days, windows and permits of a ward's year, and what is due
 * for whoever asks.
 */
@NullMarked
package org.kusei.scheduling;

import org.jspecify.annotations.NullMarked;
