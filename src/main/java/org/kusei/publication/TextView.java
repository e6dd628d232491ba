package org.kusei.publication;

import org.kusei.platform.Page;

/** A page that only says something. */
public record TextView(Page page) {}
