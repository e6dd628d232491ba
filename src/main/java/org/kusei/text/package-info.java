/**
 * Japanese text as text: its words, its paragraphs and bullets, and how one wording became another.
 * Knows no word of the field.
 *
 * <p>May call: nothing.
 */
@NullMarked
package org.kusei.text;

import org.jspecify.annotations.NullMarked;
