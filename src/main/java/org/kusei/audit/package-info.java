/**
 * The audit trail (監査証跡): who did, saw, searched and exported what, each row chained to the one
 * before it. Owns schema {@code audit}.
 *
 * <p>May call: organization, platform.
 */
@NullMarked
package org.kusei.audit;

import org.jspecify.annotations.NullMarked;
