@NullMarked
package org.kusei.office;

import org.jspecify.annotations.NullMarked;
