package org.kusei.plan;

import org.jspecify.annotations.Nullable;

/** The unit that answers questions about an edition. */
public record Contact(
    @Nullable String unit,
    @Nullable String phone,
    @Nullable String fax,
    @Nullable String address) {}
