package org.kusei.credential;

import org.kusei.account.PersonId;

/** A browser that a person signed in with, or is about to. */
public record Session(PersonId person, Stage stage) {}
