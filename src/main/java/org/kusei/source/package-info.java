/**
 * The form every document is read into, whatever its format: lines as they stood, blocks and table
 * cells made of spans of those lines, and the bounds each reader keeps. Owns no table.
 *
 * <p>May call: platform.
 */
@NullMarked
package org.kusei.source;

import org.jspecify.annotations.NullMarked;
