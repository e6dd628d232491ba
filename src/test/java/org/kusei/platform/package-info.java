@NullMarked
package org.kusei.platform;

import org.jspecify.annotations.NullMarked;
