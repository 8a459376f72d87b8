package org.anjian.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * 附件内容库: what files hold, each kept once under its SHA-256. A content is there whole or not at all:
 * what breaks off while it is written leaves nothing.
 */
public interface FileContents {

  /**
   * Keeps a content as it streams in.
   *
   * @param content closed by the caller
   * @param limit bytes that it may have at most
   * @throws TooLarge if it has more; nothing is kept
   * @throws IOException if it breaks off; nothing is kept
   */
  Kept keep(InputStream content, long limit) throws IOException;

  /**
   * Opens a content, after its hash was compared with what is stored.
   *
   * @param sha256 its hash
   * @throws Damaged if it is not there, or is no longer what was kept
   */
  InputStream open(String sha256) throws IOException;

  /**
   * What was kept.
   *
   * @param sha256 hash of the content
   * @param size bytes
   * @param type what the content is by its first bytes
   */
  record Kept(String sha256, long size, FileType type) {}

  /** 超过大小上限. */
  final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    public TooLarge(long limit) {
      super("a file has at most " + limit + " bytes");
    }
  }

  /** 内容与哈希不符. */
  final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    public Damaged(String sha256) {
      super("the content is not there, or not what was kept: " + sha256);
    }
  }
}
