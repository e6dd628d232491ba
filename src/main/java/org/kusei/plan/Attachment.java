package org.kusei.plan;

import org.jspecify.annotations.Nullable;

/** A further file of an edition, e.g. 改定前 or 中間振り返り. */
public record Attachment(String title, @Nullable String href) {}
