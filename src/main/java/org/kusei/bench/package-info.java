/**
 * Measures Kusei, always beside something that does as little as possible for the same result, in
 * one run; and makes the record and the documents it measures with. Owns no table.
 */
@NullMarked
package org.kusei.bench;

import org.jspecify.annotations.NullMarked;
