@NullMarked
package org.kusei.policy;

import org.jspecify.annotations.NullMarked;
