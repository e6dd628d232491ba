@NullMarked
package org.kusei.measuring;

import org.jspecify.annotations.NullMarked;
