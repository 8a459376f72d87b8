package org.anjian.publicity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 宣传活动: one piece of publicity.
 *
 * @param id identity
 * @param division division of the bureau
 * @param date day
 * @param form 形式, such as 云课堂
 * @param title title
 * @param channel 渠道
 */
public record PublicityItem(
    UUID id, DivisionCode division, LocalDate date, String form, String title, String channel) {

  public PublicityItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(channel, "channel");
  }
}
