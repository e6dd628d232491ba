/**
 * What stands printed on the pages of a PDF: lines, paragraphs and table cells in the order a
 * person reads them, found by geometry alone from glyphs and drawn rules. Knows no word of the
 * field; owns no table.
 *
 * <p>May call: platform.
 */
@NullMarked
package org.kusei.layout;

import org.jspecify.annotations.NullMarked;
