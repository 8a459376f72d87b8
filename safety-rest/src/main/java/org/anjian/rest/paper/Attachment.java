package org.anjian.rest.paper;

import java.nio.charset.StandardCharsets;

/** 下载文件名: names of files in any script (RFC 6266, RFC 8187). */
final class Attachment {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private Attachment() {}

  /** The value of {@code Content-Disposition}. */
  static String named(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", octet & 0xff));
      }
    }
    return "attachment; filename=\"paper.docx\"; filename*=UTF-8''" + encoded;
  }
}
