package org.anjian.rest.fine;

import java.util.List;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.label.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 重算结果: whether the same facts give the same receipt now.
 *
 * @param result SAME, to the byte, or DIFFERENT
 * @param before the receipt that was sent
 * @param receipt the receipt of now
 * @param lawVersion version of the law data of now
 * @param lawVersionBefore that of the record; null without a record
 * @param changed in what they differ; empty without a record
 * @param differences each member of the result and of the reasoning that differs; empty without a
 *     record
 * @param record what the receipt of now is the hash of
 */
@Schema(title = "重算结果 Replay")
public record ReplayView(
    String result,
    String before,
    String receipt,
    String lawVersion,
    String lawVersionBefore,
    List<Coded> changed,
    List<MemberView> differences,
    String record) {

  /**
   * 不同之处.
   *
   * @param part the part of the record: the result, or the reasoning
   * @param member the member within it, by names and places from 0, such as {@code maxYuan} or
   *     {@code acts/0/outcome}
   * @param before its value in the record; null where it had none
   * @param after its value now; null where it has none
   */
  public record MemberView(Coded part, String member, RawJson before, RawJson after) {}
}
