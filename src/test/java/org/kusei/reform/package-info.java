@NullMarked
package org.kusei.reform;

import org.jspecify.annotations.NullMarked;
