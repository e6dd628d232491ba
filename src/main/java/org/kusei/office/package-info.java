/**
 * Readers of Word and Excel files: parts of a zip file, styles, numbering, merged cells. Owns no
 * table.
 *
 * <p>May call: source, platform.
 */
@NullMarked
package org.kusei.office;

import org.jspecify.annotations.NullMarked;
