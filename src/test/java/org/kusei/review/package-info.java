@NullMarked
package org.kusei.review;

import org.jspecify.annotations.NullMarked;
