@NullMarked
package org.kusei.identity;

import org.jspecify.annotations.NullMarked;
