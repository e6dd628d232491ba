@NullMarked
package org.kusei.editing;

import org.jspecify.annotations.NullMarked;
