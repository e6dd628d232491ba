/**
 * Who answers for each node of a policy: a unit and a person in it, never nobody. Owns schema
 * {@code responsibility}.
 *
 * <p>May call: calendar, policy, plan, account, organization, platform.
 */
@NullMarked
package org.kusei.responsibility;

import org.jspecify.annotations.NullMarked;
