/**
 * The words of the field as documents write them: headings, labels, titles and where they end,
 * columns, sums of money, mastheads, page furniture; and the ledger in which each character of a
 * document is claimed once. Owns no table.
 *
 * <p>May call: outline, notation, source, policy, organization, platform.
 */
@NullMarked
package org.kusei.grammar;

import org.jspecify.annotations.NullMarked;
