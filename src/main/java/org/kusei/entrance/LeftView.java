package org.kusei.entrance;

import org.kusei.pages.Page;

/**
 * Signed out here, and not yet at the city's identity provider.
 *
 * @param provider its name
 * @param href where to sign out there
 */
public record LeftView(Page page, String provider, String href) {}
