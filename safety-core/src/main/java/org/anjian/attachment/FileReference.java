package org.anjian.attachment;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * 附件引用: a file as an act cites it: which one, and the hash of what it holds.
 *
 * @param id identity of the attachment
 * @param sha256 SHA-256 of the content, 64 small hexadecimal digits
 * @param name name of the file, without folders
 * @param mediaType media type of the content
 * @param size bytes, above zero
 */
public record FileReference(UUID id, String sha256, String name, String mediaType, long size) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if the hash is none, or the file is empty or has no name
   */
  public FileReference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(mediaType, "mediaType");
    if (!isHash(sha256)) {
      throw new IllegalArgumentException("a SHA-256 has 64 small hexadecimal digits: " + sha256);
    }
    if (name.isBlank() || size <= 0) {
      throw new IllegalArgumentException("a file has a name and is not empty: " + name);
    }
  }

  /** Whether a text is a SHA-256 as it is written here. */
  public static boolean isHash(String text) {
    return SHA256.matcher(text).matches();
  }
}
