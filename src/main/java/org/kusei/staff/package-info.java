/**
 * The officers (職員) as administrators keep them, and each one's own page: duties, the ways in, the
 * browsers that are signed in. Owns no table.
 *
 * <p>May call: entrance, credential, identity, account, organization, platform.
 */
@NullMarked
package org.kusei.staff;

import org.jspecify.annotations.NullMarked;
