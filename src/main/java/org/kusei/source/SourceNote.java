package org.kusei.source;

/**
 * Something odd, never silently repaired.
 *
 * @param line source line, from 1
 * @param code stable and in kebab case, e.g. {@code label-misspelt}
 * @param message one sentence in Japanese for the person who reviews the import
 */
public record SourceNote(int line, String code, String message) {}
