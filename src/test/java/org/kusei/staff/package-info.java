@NullMarked
package org.kusei.staff;

import org.jspecify.annotations.NullMarked;
