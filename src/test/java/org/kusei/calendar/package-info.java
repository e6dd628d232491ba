/** Tests of the module of the same name. */
@NullMarked
package org.kusei.calendar;

import org.jspecify.annotations.NullMarked;
