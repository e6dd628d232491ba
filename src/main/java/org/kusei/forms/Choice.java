package org.kusei.forms;

/** An option of a form. */
public record Choice(String value, String name, boolean chosen) {}
