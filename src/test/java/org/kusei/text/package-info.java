@NullMarked
package org.kusei.text;

import org.jspecify.annotations.NullMarked;
