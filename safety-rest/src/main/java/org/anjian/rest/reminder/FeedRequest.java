package org.anjian.rest.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anjian.reminder.CalendarFeed;

/**
 * 日历订阅申请.
 *
 * @param name what the owner calls it
 * @param content which reminders
 */
public record FeedRequest(
    @NotBlank @Size(max = 100) String name, @NotNull CalendarFeed.Content content) {}
