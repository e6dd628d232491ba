@NullMarked
package org.kusei.intake;

import org.jspecify.annotations.NullMarked;
