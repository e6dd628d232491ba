@NullMarked
package org.kusei.gauge;

import org.jspecify.annotations.NullMarked;
