/**
 * Public pages of the city's reform programme (市政改革プラン), year by year, with the wards that take its
 * items up.
 */
@NullMarked
package org.kusei.reforming;

import org.jspecify.annotations.NullMarked;
