/**
 * Editions (版) of a ward's policy as values: about to be recorded, whole, as lists show them, what
 * became of their nodes over the years, and how they left. {@code policy} keeps them.
 */
@NullMarked
package org.kusei.edition;

import org.jspecify.annotations.NullMarked;
