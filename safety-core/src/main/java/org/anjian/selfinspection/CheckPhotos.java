package org.anjian.selfinspection;

import java.util.Optional;

/** 照片内容库: what photos hold, kept once under the hash of the content. */
public interface CheckPhotos {

  /**
   * Keeps a photo.
   *
   * @return the SHA-256 of the content
   */
  String keep(byte[] content);

  /** What is kept under a hash. */
  Optional<byte[]> read(String sha256);

  /** Whether something is kept under a hash. */
  boolean has(String sha256);
}
