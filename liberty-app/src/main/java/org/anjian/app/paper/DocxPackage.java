package org.anjian.app.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** .docx 文件包: the parts of a .docx file. The same parts give the same bytes on any day. */
final class DocxPackage {

  /** A template with pictures is smaller than this. */
  static final int LARGEST = 800_000;

  private static final int LARGEST_UNPACKED = 16_000_000;
  private static final int MOST_PARTS = 500;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DocxPackage() {}

  /**
   * The parts by name, in their order.
   *
   * @throws IOException if it is no such file, or one that unpacks to too much
   */
  static Map<String, byte[]> read(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = LARGEST_UNPACKED;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readNBytes(left + 1);
        left -= part.length;
        if (left < 0 || parts.size() == MOST_PARTS) {
          throw new IOException("unpacks to too much");
        }
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), part);
        }
      }
    }
    if (!parts.containsKey("word/document.xml")) {
      throw new IOException("not a .docx file");
    }
    return parts;
  }

  /** The file of these parts. */
  static byte[] write(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
