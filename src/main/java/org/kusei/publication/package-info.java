/**
 * What the public reads: pages of the city, its wards, and their policies (運営方針) in every edition.
 * Owns no table.
 */
@NullMarked
package org.kusei.publication;

import org.jspecify.annotations.NullMarked;
