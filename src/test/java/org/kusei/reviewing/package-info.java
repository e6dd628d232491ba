@NullMarked
package org.kusei.reviewing;

import org.jspecify.annotations.NullMarked;
