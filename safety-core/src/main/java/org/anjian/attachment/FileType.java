package org.anjian.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 文件类型: what a file is by its first bytes, whatever its name says. */
public enum FileType {
  JPEG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp"),
  HEIC("image/heic"),
  PDF("application/pdf"),
  MP4("video/mp4"),
  QUICKTIME("video/quicktime"),
  M4A("audio/mp4"),
  MP3("audio/mpeg"),
  WAV("audio/wav"),
  OGG("audio/ogg"),
  WEBM("video/webm"),
  AMR("audio/amr"),
  /** Office 文档和压缩包. */
  ZIP("application/zip"),
  /** 其他. */
  OTHER("application/octet-stream");

  /** How many bytes tell. */
  public static final int HEAD = 16;

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What begins with these bytes. */
  public static FileType of(byte[] head) {
    if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    }
    if (starts(head, 0, 0x89, 'P', 'N', 'G')) {
      return PNG;
    }
    if (starts(head, 0, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    if (starts(head, 0, 'R', 'I', 'F', 'F')) {
      return starts(head, 8, 'W', 'E', 'B', 'P')
          ? WEBP
          : starts(head, 8, 'W', 'A', 'V', 'E') ? WAV : OTHER;
    }
    if (starts(head, 4, 'f', 't', 'y', 'p')) {
      return brand(head);
    }
    if (starts(head, 0, 'I', 'D', '3') || starts(head, 0, 0xFF, 0xFB)) {
      return MP3;
    }
    if (starts(head, 0, 'O', 'g', 'g', 'S')) {
      return OGG;
    }
    if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
      return WEBM;
    }
    if (starts(head, 0, '#', '!', 'A', 'M', 'R')) {
      return AMR;
    }
    return starts(head, 0, 'P', 'K', 3, 4) ? ZIP : OTHER;
  }

  private static FileType brand(byte[] head) {
    String brand =
        head.length < 12
            ? ""
            : new String(Arrays.copyOfRange(head, 8, 12), StandardCharsets.US_ASCII);
    return switch (brand) {
      case "heic", "heix", "mif1", "msf1" -> HEIC;
      case "qt  " -> QUICKTIME;
      case "M4A " -> M4A;
      default -> MP4;
    };
  }

  private static boolean starts(byte[] head, int from, int... wanted) {
    if (head.length < from + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((head[from + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
