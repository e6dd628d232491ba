/**
 * What every page has, whatever it shows: templates and their frame, the visit in one of two
 * languages, the headers that keep it safe. Knows no word of the field.
 */
@NullMarked
package org.kusei.pages;

import org.jspecify.annotations.NullMarked;
