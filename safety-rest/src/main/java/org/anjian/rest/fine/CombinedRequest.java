package org.anjian.rest.fine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.anjian.penalty.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 合并试算请求: several acts of a case, each weighed apart, then added.
 *
 * @param acts the acts
 * @param caseFacts what the consequences depend on
 */
@Schema(
    title = "合并试算请求 Several acts",
    description =
        "每个行为如单个试算；一个行为违反多个条款的，列于 norms，未写的取自该行为。"
            + "Each act as in a single request; one that violates several norms lists them.",
    examples =
        "{\"acts\":[{\"provision\":\"work-safety-law/97.1.7\",\"actDate\":\"2023-05-10\","
            + "\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\",\"condition\":\"INITIAL\"},"
            + "{\"actDate\":\"2023-05-11\",\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\","
            + "\"condition\":\"INITIAL\",\"norms\":[{\"provision\":\"work-safety-law/99.1.1\"},"
            + "{\"provision\":\"work-safety-law/99.1.2\"}]}]}")
public record CombinedRequest(
    @NotNull @Size(min = 1, max = 100) List<@Valid ActRequest> acts,
    @Valid CaseFactsRequest caseFacts) {

  /** The acts as the core takes them. */
  List<Act> toActs(String at) {
    return toActs(acts, at);
  }

  static List<Act> toActs(List<ActRequest> acts, String at) {
    List<Act> made = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      made.add(acts.get(i).toAct(at + "/acts/" + i));
    }
    return made;
  }
}
