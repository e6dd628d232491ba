/**
 * Finding in everything published: the texts that other modules hand over, an index of them that
 * follows the record within a second, questions, and the pages and feeds that answer them. Owns
 * schema {@code search} and the folder {@code search} of the data folder, which may be deleted at
 * any time: it is built again from the schema.
 *
 * <p>May call: lexicon, platform.
 */
@NullMarked
package org.kusei.search;

import org.jspecify.annotations.NullMarked;
