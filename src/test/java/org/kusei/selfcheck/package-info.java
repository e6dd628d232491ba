/** Tests of the module of the same name. */
@NullMarked
package org.kusei.selfcheck;

import org.jspecify.annotations.NullMarked;
