package org.kusei.intake;

/**
 * What handing in a file led to.
 *
 * @param known whether the same file was there before; then {@code entry} is what became of it
 */
public record Receipt(ImportSummary entry, boolean known) {}
