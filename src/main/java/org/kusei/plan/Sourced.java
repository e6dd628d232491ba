package org.kusei.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something together with the place in the source that it was read from.
 *
 * @param origin null when a person typed it
 */
public record Sourced<T>(T value, @Nullable Origin origin) {}
