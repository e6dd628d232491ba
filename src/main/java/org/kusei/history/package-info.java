/**
 * History people can see (履歴): the audit trail as a page with filters, and as a file. Owns no
 * table.
 *
 * <p>May call: audit, account, organization, platform.
 */
@NullMarked
package org.kusei.history;

import org.jspecify.annotations.NullMarked;
