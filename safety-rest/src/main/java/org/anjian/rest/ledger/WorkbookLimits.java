package org.anjian.rest.ledger;

/**
 * 工作簿上限: how large a workbook may be. What a zip file says about its own size is not believed; the
 * bytes are counted while they are inflated.
 *
 * @param fileBytes bytes of the file as uploaded
 * @param inflatedBytes bytes of all parts together, inflated
 * @param ratio how many times larger a part may become by inflating; parts below {@link
 *     #RATIO_FLOOR} are not judged
 * @param parts number of parts in the file
 * @param sharedBytes bytes of memory for all shared strings together, the only thing of a workbook
 *     that is held in memory as a whole
 */
public record WorkbookLimits(
    long fileBytes, long inflatedBytes, int ratio, int parts, long sharedBytes) {

  /** Inflated size in bytes up to which the ratio of a part does not matter: 8 MiB. */
  public static final long RATIO_FLOOR = 8L << 20;

  /**
   * 默认上限: 64 MiB as uploaded, 1 GiB inflated, 200 times, 2,000 parts, 160 MiB of shared strings. A
   * workbook of half a million rows stays below them.
   */
  public static final WorkbookLimits STANDARD =
      new WorkbookLimits(64L << 20, 1L << 30, 200, 2_000, 160L << 20);

  public WorkbookLimits {
    if (fileBytes < 1 || inflatedBytes < 1 || ratio < 1 || parts < 1 || sharedBytes < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: "
              + fileBytes
              + ", "
              + inflatedBytes
              + ", "
              + ratio
              + ", "
              + parts
              + ", "
              + sharedBytes);
    }
  }
}
