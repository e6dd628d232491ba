@NullMarked
package org.kusei.organization;

import org.jspecify.annotations.NullMarked;
