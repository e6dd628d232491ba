@NullMarked
package org.kusei.credential;

import org.jspecify.annotations.NullMarked;
