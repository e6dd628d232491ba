/**
 * The way in (入口): sign-in pages, and the door before every page of the officers.
 *
 * <p>May call: credential, identity, account, audit, organization, platform.
 */
@NullMarked
package org.kusei.entrance;

import org.jspecify.annotations.NullMarked;
