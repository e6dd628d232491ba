@NullMarked
package org.kusei.audit;

import org.jspecify.annotations.NullMarked;
