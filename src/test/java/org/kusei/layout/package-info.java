@NullMarked
package org.kusei.layout;

import org.jspecify.annotations.NullMarked;
