package org.anjian.rest.selfinspection;

import java.util.List;
import java.util.UUID;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.Sign;

/**
 * 可疑迹象: a reason to look, no verdict.
 *
 * @param kind what was noticed
 * @param facts by which figures, moments or hashes
 * @param otherCheckId the check that it points to, or null; an enterprise is not shown another's
 */
public record SignView(Coded kind, List<FactView> facts, UUID otherCheckId) {

  /**
   * 事实.
   *
   * @param name its name
   * @param value its value
   */
  public record FactView(String name, String value) {}

  static SignView of(Sign sign, boolean toEnterprise) {
    boolean hidden = toEnterprise && sign.kind() == Sign.Kind.PHOTO_OF_ANOTHER;
    return new SignView(
        Coded.of(sign.kind()),
        sign.facts().entrySet().stream()
            .map(entry -> new FactView(entry.getKey(), entry.getValue()))
            .toList(),
        hidden ? null : sign.other().orElse(null));
  }
}
