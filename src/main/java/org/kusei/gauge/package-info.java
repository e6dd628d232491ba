/**
 * Indicators as readers see them, officers and public alike: words, tables and charts (SVG drawn
 * here, with their text alternative).
 */
@NullMarked
package org.kusei.gauge;

import org.jspecify.annotations.NullMarked;
