/**
 * Computes again whatever is stored and can be computed, and says where it differs: at night, and
 * whenever somebody asks. Owns schema {@code selfcheck}.
 *
 * <p>May call: account, organization, platform.
 */
@NullMarked
package org.kusei.selfcheck;

import org.jspecify.annotations.NullMarked;
