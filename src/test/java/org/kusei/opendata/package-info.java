/** Tests of taking out. */
@NullMarked
package org.kusei.opendata;

import org.jspecify.annotations.NullMarked;
