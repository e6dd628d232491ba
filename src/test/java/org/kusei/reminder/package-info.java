/** Tests of the module of the same name. */
@NullMarked
package org.kusei.reminder;

import org.jspecify.annotations.NullMarked;
