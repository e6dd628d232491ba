package org.kusei.indicator;

import java.time.Instant;

/**
 * An indicator was described anew.
 *
 * @param name by which it went before
 */
public record Redefinition(String name, String reason, String who, Instant at) {}
