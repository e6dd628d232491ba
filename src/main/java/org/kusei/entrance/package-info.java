/**
 * The way in (入口): sign-in pages, the door before every page of the officers, one's own page, the
 * administrator's page of people.
 *
 * <p>May call: credential, identity, account, audit, organization, platform.
 */
@NullMarked
package org.kusei.entrance;

import org.jspecify.annotations.NullMarked;
