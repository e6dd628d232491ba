/**
 * Hands every published text over to search, tells it of the city at home, and checks that what can
 * be found is what the record says.
 */
@NullMarked
package org.kusei.cataloguing;

import org.jspecify.annotations.NullMarked;
