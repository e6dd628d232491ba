/**
 * Public pages made ready when they are published: each rendered once, in both languages,
 * precompressed, with a strong ETag, in a folder that any web server can serve and from which Kusei
 * answers itself. A page whose record changes leaves the folder at once and comes back when it has
 * been rendered anew; in between it is rendered for whoever asks. Other modules say which pages
 * there are and what changed. Owns schema {@code prepared} and the folder {@code prepared} of the
 * data folder, which may be deleted at any time.
 *
 * <p>May call: platform.
 */
@NullMarked
package org.kusei.prepared;

import org.jspecify.annotations.NullMarked;
