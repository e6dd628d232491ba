/** A module that does what modules must not, to see the architecture test bite. */
@NullMarked
package planted.door;

import org.jspecify.annotations.NullMarked;
