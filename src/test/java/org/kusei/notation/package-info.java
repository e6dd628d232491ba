/** Tests of the notations of official papers. */
@NullMarked
package org.kusei.notation;

import org.jspecify.annotations.NullMarked;
