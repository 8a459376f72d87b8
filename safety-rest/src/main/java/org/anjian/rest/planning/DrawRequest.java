package org.anjian.rest.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.planning.DrawAtRandom;

/**
 * 双随机抽查公告请求.
 *
 * @param division in which division is drawn
 * @param title what the draw is for
 * @param drawOn the day of the draw, after today
 * @param publicSource where the public value of that day comes from
 * @param groups of whom how many
 * @param exclusions which officers are not sent to which enterprises
 */
public record DrawRequest(
    @NotNull DivisionCode division,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate drawOn,
    @NotBlank @Size(max = 500) String publicSource,
    @NotEmpty @Valid @Size(max = 50) List<@NotNull GroupRequest> groups,
    @Valid @Size(max = 5_000) List<@NotNull RecusalRequest> exclusions) {

  /** 抽查组. */
  public record GroupRequest(
      @NotBlank @Size(max = 50) String name,
      SupervisedSector sector,
      RiskLevel riskLevel,
      @NotNull @Min(1) @Max(10_000) Integer wanted) {}

  /** 回避. */
  public record RecusalRequest(@NotNull UUID enterpriseId, @NotNull UUID officerId) {}

  /**
   * 抽取请求.
   *
   * @param publicValue the public value of the day
   */
  public record Result(@NotBlank @Size(max = 500) String publicValue) {}

  DrawAtRandom.Announcement toAnnouncement() {
    return new DrawAtRandom.Announcement(
        division,
        title.strip(),
        drawOn,
        publicSource.strip(),
        groups.stream()
            .map(
                group ->
                    new DrawAtRandom.Group(
                        group.name().strip(),
                        Optional.ofNullable(group.sector()),
                        Optional.ofNullable(group.riskLevel()),
                        group.wanted()))
            .toList(),
        exclusions == null
            ? List.of()
            : exclusions.stream()
                .map(each -> new DrawAtRandom.Recusal(each.enterpriseId(), each.officerId()))
                .toList());
  }
}
