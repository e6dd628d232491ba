@NullMarked
package org.kusei.comparison;

import org.jspecify.annotations.NullMarked;
