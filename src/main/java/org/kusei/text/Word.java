package org.kusei.text;

/**
 * A word of a text as it stands there, its spaces and marks being words too.
 *
 * @param light particles (助詞), endings (助動詞), marks and spaces: they carry little by themselves
 */
public record Word(String text, boolean light) {}
