@NullMarked
package org.kusei.exchange;

import org.jspecify.annotations.NullMarked;
