/**
 * Bringing documents into the record: upload, review by a person, acceptance, provenance. Nothing
 * enters the record before it is accepted. Owns schema {@code intake}.
 *
 * <p>May call: recognition, reading, outline, source, policy, organization, platform.
 */
@NullMarked
package org.kusei.intake;

import org.jspecify.annotations.NullMarked;
