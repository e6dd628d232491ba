/**
 * Documents as read, whatever their format: lines, blocks, table cells. One reader a format; each
 * is bounded in time and memory and loses no character. Owns no table.
 *
 * <p>May call: layout, platform.
 */
@NullMarked
package org.kusei.source;

import org.jspecify.annotations.NullMarked;
