package org.anjian.rest.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.RemedyHazards;

/**
 * 检查发现请求.
 *
 * @param findings what was found, at least one thing
 */
public record FindingsRequest(@NotEmpty @Size(max = 500) List<FindingRequest> findings) {

  /**
   * 检查发现.
   *
   * @param description what is wrong
   * @param level general or major
   */
  public record FindingRequest(
      @NotBlank @Size(max = 2000) String description, @NotNull HazardLevel level) {}

  List<RemedyHazards.Finding> toFindings() {
    return findings.stream()
        .map(finding -> new RemedyHazards.Finding(finding.description().strip(), finding.level()))
        .toList();
  }
}
