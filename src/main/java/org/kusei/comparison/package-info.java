/**
 * Pages that lay editions side by side: the comparison (新旧対照表), one initiative through the years, a
 * ward's decade, the city's year. Owns no data.
 *
 * <p>May call: difference, prepared, policy, organization, lexicon, text, platform.
 */
@NullMarked
package org.kusei.comparison;

import org.jspecify.annotations.NullMarked;
