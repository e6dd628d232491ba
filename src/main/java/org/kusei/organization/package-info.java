/**
 * Who governs what: the municipality, its wards (区), its fiscal years (年度). Owns schema {@code
 * organization}.
 *
 * <p>May call: platform.
 */
@NullMarked
package org.kusei.organization;

import org.jspecify.annotations.NullMarked;
