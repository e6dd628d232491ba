/** Tests of prepared pages. */
@NullMarked
package org.kusei.prepared;

import org.jspecify.annotations.NullMarked;
