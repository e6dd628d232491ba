/**
 * Reviews of a ward's policy, mid-year (中間振り返り) and year-end (自己評価): judgements by the scheme of
 * the year, what they are warned of, and what remains for the next year.
 */
@NullMarked
package org.kusei.review;

import org.jspecify.annotations.NullMarked;
