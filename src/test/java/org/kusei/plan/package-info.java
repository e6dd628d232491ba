@NullMarked
package org.kusei.plan;

import org.jspecify.annotations.NullMarked;
