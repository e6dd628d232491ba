/** Tests of the pages on which policies are written. */
@NullMarked
package org.kusei.authoring;

import org.jspecify.annotations.NullMarked;
