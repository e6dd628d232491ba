package org.kusei.credential;

import org.jspecify.annotations.Nullable;
import org.kusei.account.PersonId;

/**
 * A browser that a person signed in with, or is about to.
 *
 * @param voucher by which the city's identity provider vouched for them; null where it did not
 */
public record Session(PersonId person, Stage stage, @Nullable String voucher) {}
