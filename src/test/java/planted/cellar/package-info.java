/** A module that does what modules must not, to see the architecture test bite. */
@NullMarked
package planted.cellar;

import org.jspecify.annotations.NullMarked;
