@NullMarked
package org.kusei.history;

import org.jspecify.annotations.NullMarked;
