package org.kusei.publication;

import org.kusei.pages.Page;

/** A page that only says something. */
public record TextView(Page page) {}
