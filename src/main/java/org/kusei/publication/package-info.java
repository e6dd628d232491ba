/**
 * What the public reads: pages of the city, its wards, their policies (運営方針) in every edition, and
 * the reform programme (市政改革プラン). Owns no table.
 *
 * <p>May call: prepared, difference, search, notation, policy, organization, platform.
 */
@NullMarked
package org.kusei.publication;

import org.jspecify.annotations.NullMarked;
