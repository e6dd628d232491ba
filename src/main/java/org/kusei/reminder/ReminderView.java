package org.kusei.reminder;

import org.jspecify.annotations.Nullable;
import org.kusei.pages.Page;

/**
 * Where one is reminded.
 *
 * @param configured whether letters are sent at all
 * @param days of what is due within so many days
 * @param at the time of the morning
 * @param on whether the person is reminded now
 */
public record ReminderView(
    Page page,
    boolean configured,
    String days,
    String at,
    boolean on,
    String address,
    String language,
    @Nullable String problem) {}
