/**
 * The year of a ward: by when things are done, when which work is open, and what is due for whom.
 * Owns schema {@code calendar}.
 *
 * <p>May call: policy, plan, account, organization, platform.
 */
@NullMarked
package org.kusei.calendar;

import org.jspecify.annotations.NullMarked;
