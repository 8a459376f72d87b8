package org.anjian.rest.paper;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * 核销请求.
 *
 * @param used serials that stand on papers
 * @param unused serials that come back and are void
 */
public record ReturnRequest(
    @Size(max = 200) List<Integer> used, @Size(max = 200) List<Integer> unused) {

  List<Integer> usedOrNone() {
    return used == null ? List.of() : used;
  }

  List<Integer> unusedOrNone() {
    return unused == null ? List.of() : unused;
  }
}
