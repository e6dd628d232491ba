@NullMarked
package org.kusei.publication;

import org.jspecify.annotations.NullMarked;
