/**
 * Units merged, split, renamed, closed and opened on a day, with all that hangs on them. Owns
 * schema {@code reorganisation}.
 *
 * <p>May call: responsibility, calendar, policy, plan, account, organization, platform.
 */
@NullMarked
package org.kusei.reorganisation;

import org.jspecify.annotations.NullMarked;
