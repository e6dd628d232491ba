/** The city's reform programme (市政改革プラン), year by year as its reviews were published. */
@NullMarked
package org.kusei.reform;

import org.jspecify.annotations.NullMarked;
