/** Tests of the readers. */
@NullMarked
package org.kusei.source;

import org.jspecify.annotations.NullMarked;
