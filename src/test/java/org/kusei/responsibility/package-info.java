/** Tests of the module of the same name. */
@NullMarked
package org.kusei.responsibility;

import org.jspecify.annotations.NullMarked;
