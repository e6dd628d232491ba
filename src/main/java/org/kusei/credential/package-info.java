/**
 * How people prove who they are: passwords, one-time codes, the second factor, the sessions that
 * follow, and the wait after failures. Owns schema {@code credential}; knows nothing of the web.
 *
 * <p>May call: account, organization, platform.
 */
@NullMarked
package org.kusei.credential;

import org.jspecify.annotations.NullMarked;
