package org.anjian.rest.selfinspection;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.selfinspection.CheckPhotos;

/** 照片的答复: photos are given out as images only, and only those of the record. */
final class Photos {

  private Photos() {}

  /**
   * A photo of a record.
   *
   * @throws Refusal NOT_FOUND if the record does not cite it, or it is not kept
   */
  static Response answer(Collection<String> ofRecord, String sha256, CheckPhotos photos) {
    byte[] content =
        Optional.of(sha256)
            .filter(ofRecord::contains)
            .flatMap(photos::read)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("value", sha256)));
    return Response.ok(content, mediaType(content).orElseThrow())
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** What kind of image it is, by its first bytes; empty if it is none. */
  static Optional<String> mediaType(byte[] content) {
    if (begins(content, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    if (begins(content, 0, 0x89, 'P', 'N', 'G')) {
      return Optional.of("image/png");
    }
    return begins(content, 0, 'R', 'I', 'F', 'F') && begins(content, 8, 'W', 'E', 'B', 'P')
        ? Optional.of("image/webp")
        : Optional.empty();
  }

  private static boolean begins(byte[] content, int at, int... bytes) {
    if (content.length < at + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[at + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
