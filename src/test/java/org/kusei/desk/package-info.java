@NullMarked
package org.kusei.desk;

import org.jspecify.annotations.NullMarked;
