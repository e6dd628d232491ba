@NullMarked
package org.kusei.reading;

import org.jspecify.annotations.NullMarked;
