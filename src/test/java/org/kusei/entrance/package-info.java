@NullMarked
package org.kusei.entrance;

import org.jspecify.annotations.NullMarked;
