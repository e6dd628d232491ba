@NullMarked
package org.kusei.search;

import org.jspecify.annotations.NullMarked;
