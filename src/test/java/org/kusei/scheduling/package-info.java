/** Tests of the module of the same name. */
@NullMarked
package org.kusei.scheduling;

import org.jspecify.annotations.NullMarked;
