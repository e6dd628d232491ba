/**
 * The fictional sample city 汐見市: its policies held once as content, written out as documents in
 * every dialect and format, and what a correct outline of each must contain.
 */
@NullMarked
package org.kusei.samplecity;

import org.jspecify.annotations.NullMarked;
