/** Tests of the module of the same name. */
@NullMarked
package org.kusei.reorganisation;

import org.jspecify.annotations.NullMarked;
