/** Tests of the grammar of ward policies. */
@NullMarked
package org.kusei.outline;

import org.jspecify.annotations.NullMarked;
