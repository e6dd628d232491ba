package org.kusei.authoring;

import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * What a draft would be begun from, and what of it is copied.
 *
 * @param from in words; null where there is nothing to begin from
 * @param copied key of the texts that say what is copied and what is not
 */
public record BeginView(
    Page page, String action, @Nullable String from, String copied, boolean allowed) {}
