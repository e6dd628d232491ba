/**
 * From the bytes of any file to its source form: tells the format by its content and hands it to
 * the reader of that format. Owns no table.
 *
 * <p>May call: office, layout, source, platform.
 */
@NullMarked
package org.kusei.reading;

import org.jspecify.annotations.NullMarked;
