/**
 * The city's identity provider (認証基盤): OpenID Connect as a party that relies on it. Knows nothing
 * of pages and sessions; says who the provider vouches for. Owns no table.
 *
 * <p>May call: platform.
 */
@NullMarked
package org.kusei.identity;

import org.jspecify.annotations.NullMarked;
