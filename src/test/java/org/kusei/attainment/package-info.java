@NullMarked
package org.kusei.attainment;

import org.jspecify.annotations.NullMarked;
