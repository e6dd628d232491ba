/**
 * Who does what: people, the roles they hold at the city, a ward or a unit, and the one table that
 * says what each role may do. Owns schema {@code account}.
 *
 * <p>May call: audit, organization, platform.
 */
@NullMarked
package org.kusei.account;

import org.jspecify.annotations.NullMarked;
