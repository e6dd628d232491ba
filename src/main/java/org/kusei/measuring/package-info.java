/**
 * Officers' pages of indicators: what is missing, targets, values by form, by pasted table and by
 * file.
 */
@NullMarked
package org.kusei.measuring;

import org.jspecify.annotations.NullMarked;
