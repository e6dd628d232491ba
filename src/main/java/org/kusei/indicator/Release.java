package org.kusei.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.WardId;

/**
 * The values of a ward's year are public (公表) as they stood at that moment.
 *
 * @param number counts the year's releases from 1; the last holds
 * @param until the values of periods that ended on this day or before
 */
public record Release(
    WardId ward, FiscalYear year, int number, LocalDate until, String who, Instant at) {}
