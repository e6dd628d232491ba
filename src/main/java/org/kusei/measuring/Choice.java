package org.kusei.measuring;

/** One of the choices of a select field. */
public record Choice(String value, String name, boolean chosen) {}
