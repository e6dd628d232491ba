package org.kusei.reminder;

import java.util.Locale;
import org.kusei.account.PersonId;

/** Where a person wants to be reminded, and in which language. */
record Subscription(PersonId person, String address, Locale language) {}
