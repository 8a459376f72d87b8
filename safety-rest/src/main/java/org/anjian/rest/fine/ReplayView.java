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
 * @param differences each part of the result that differs; empty without a record
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
   * @param member name of the member of the result
   * @param before its value in the record; null where it had none
   * @param after its value now; null where it has none
   */
  public record MemberView(String member, RawJson before, RawJson after) {}
}
