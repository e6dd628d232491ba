@NullMarked
package org.kusei.difference;

import org.jspecify.annotations.NullMarked;
