@NullMarked
package org.kusei;

import org.jspecify.annotations.NullMarked;
