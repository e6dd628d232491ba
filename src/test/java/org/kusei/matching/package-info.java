@NullMarked
package org.kusei.matching;

import org.jspecify.annotations.NullMarked;
