/**
 * What a person changes in a recognised outline before it is accepted: edits as values, and the
 * outline after them. Each text keeps the lines it came from.
 */
@NullMarked
package org.kusei.editing;

import org.jspecify.annotations.NullMarked;
