/** Pages of reviews: where officers judge, and what the public reads of the finished ones. */
@NullMarked
package org.kusei.reviewing;

import org.jspecify.annotations.NullMarked;
