/**
 * Tells people by e-mail, once in the morning, what is due. Owns schema {@code reminder}.
 *
 * <p>May call: calendar, account, organization, platform.
 */
@NullMarked
package org.kusei.reminder;

import org.jspecify.annotations.NullMarked;
