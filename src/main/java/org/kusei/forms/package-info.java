/**
 * What officers' forms have in common: fields that say what is wrong, choices, amounts as typed.
 */
@NullMarked
package org.kusei.forms;

import org.jspecify.annotations.NullMarked;
