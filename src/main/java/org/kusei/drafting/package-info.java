/**
 * A ward's policy of a year as it is written (起案): begun from the year before, changed by many
 * hands, talked over, decided and published as editions.
 */
@NullMarked
package org.kusei.drafting;

import org.jspecify.annotations.NullMarked;
