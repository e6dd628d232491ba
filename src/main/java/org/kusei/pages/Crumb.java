package org.kusei.pages;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way to a page.
 *
 * @param href null for the page itself
 * @param language of the name where it is not the page's own, else null
 */
public record Crumb(String name, @Nullable String href, @Nullable String language) {}
