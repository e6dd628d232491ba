/** Tests of what measures. */
@NullMarked
package org.kusei.bench;

import org.jspecify.annotations.NullMarked;
