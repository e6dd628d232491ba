@NullMarked
package org.kusei.indicator;

import org.jspecify.annotations.NullMarked;
