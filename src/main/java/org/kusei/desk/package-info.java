/**
 * The officers' desk (職員の机): handing in documents, reviewing what was read, accepting it into the
 * record. Owns no table.
 *
 * <p>May call: intake, outline, source, notation, policy, account, organization, platform.
 */
@NullMarked
package org.kusei.desk;

import org.jspecify.annotations.NullMarked;
