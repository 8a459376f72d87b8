package org.anjian.rest.ledger;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The zip file of a workbook, checked as a whole: every part was inflated once, against the limits
 * and its checksum, before the first one is handed out.
 */
final class ZipPackage implements AutoCloseable {

  private static final byte[] COMPOUND_FILE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
  private static final int ENCRYPTED_FLAG = 1;
  private static final int FLAG_OFFSET = 6;
  private static final int BUFFER = 64 * 1024;
  private static final long LONGEST_TOKEN = 1L << 20;

  private final ZipFile zip;
  private final Map<String, Part> parts;

  /** A part, by its name in lower case: names of parts do not tell case apart. */
  private record Part(ZipEntry entry, PartScanner scanned) {}

  private ZipPackage(ZipFile zip, Map<String, Part> parts) {
    this.zip = zip;
    this.parts = parts;
  }

  /** Opens and checks a file; closes it again if it is refused. */
  static ZipPackage open(Path file, WorkbookLimits limits) {
    try {
      long size = Files.size(file);
      if (size > limits.fileBytes()) {
        throw Unreadable.tooLarge("文件大小（字节）", "size of the file in bytes", limits.fileBytes());
      }
      checkKind(file, size);
      ZipFile zip = openZip(file);
      boolean accepted = false;
      try {
        ZipPackage checked = new ZipPackage(zip, inflateAll(zip, limits));
        accepted = true;
        return checked;
      } finally {
        if (!accepted) {
          zip.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the uploaded file", e);
    }
  }

  private static void checkKind(Path file, long size) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(COMPOUND_FILE.length);
    }
    if (size == 0) {
      throw Unreadable.notAWorkbook("文件是空的", "the file is empty");
    }
    if (startsWith(head, COMPOUND_FILE)) {
      // The old .xls names its stream "Workbook" or "Book"; anything else is an encrypted .xlsx.
      if (contains(file, utf16("Workbook\0")) || contains(file, utf16("Book\0"))) {
        throw Unreadable.notAWorkbook("这是旧格式（.xls）", "it has the old format (.xls)");
      }
      throw Unreadable.passwordProtected();
    }
    if (!startsWith(head, LOCAL_HEADER)) {
      throw Unreadable.notAWorkbook("文件内容不是 .xlsx 格式", "its content is not .xlsx");
    }
    if (head.length > FLAG_OFFSET && (head[FLAG_OFFSET] & ENCRYPTED_FLAG) != 0) {
      throw Unreadable.passwordProtected();
    }
  }

  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw Unreadable.truncated("zip", e);
    }
  }

  private static Map<String, Part> inflateAll(ZipFile zip, WorkbookLimits limits)
      throws IOException {
    if (zip.size() > limits.parts()) {
      throw Unreadable.tooLarge("部件个数", "number of parts", limits.parts());
    }
    Map<String, Part> parts = new HashMap<>();
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
      ZipEntry entry = entries.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      long inflated = 0;
      CRC32 checksum = new CRC32();
      PartScanner scanner = new PartScanner();
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          inflated += read;
          checkSize(entry, inflated, total + inflated, limits);
          checksum.update(buffer, 0, read);
          scanner.scan(buffer, read);
        }
      } catch (ZipException | EOFException e) {
        throw Unreadable.truncated(entry.getName(), e);
      }
      if (entry.getCrc() != checksum.getValue()
          || (entry.getSize() >= 0 && entry.getSize() != inflated)) {
        throw Unreadable.damaged(entry.getName());
      }
      total += inflated;
      parts.put(key(entry.getName()), new Part(entry, scanner));
    }
    return parts;
  }

  private static void checkSize(ZipEntry entry, long inflated, long total, WorkbookLimits limits) {
    if (total > limits.inflatedBytes()) {
      throw Unreadable.tooLarge(
          "解压后的大小（字节）", "size in bytes once unpacked", limits.inflatedBytes());
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (inflated > WorkbookLimits.RATIO_FLOOR && inflated / packed > limits.ratio()) {
      throw Unreadable.tooLarge("压缩倍数", "compression ratio", limits.ratio());
    }
  }

  boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /** How many row elements the part was seen to hold. */
  long rows(String part) {
    return part(part).scanned().rows();
  }

  /** Inflated size in bytes. */
  long size(String part) {
    return part(part).entry().getSize();
  }

  /**
   * Opens a part for a parser.
   *
   * @throws org.anjian.ledger.UnreadableWorkbook if it declares a document type, or has a token
   *     that a parser should not hold in memory
   */
  InputStream open(String part) {
    PartScanner scanned = part(part).scanned();
    if (scanned.hasDocumentType()) {
      throw Unreadable.malformed(
          part, new IllegalArgumentException("a document type is not allowed"));
    }
    if (scanned.longestToken() > LONGEST_TOKEN) {
      throw Unreadable.tooLarge("单个单元格或标记（字节）", "bytes of one cell or tag", LONGEST_TOKEN);
    }
    try {
      return zip.getInputStream(part(part).entry());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the uploaded file", e);
    }
  }

  private Part part(String name) {
    Part part = parts.get(key(name));
    if (part == null) {
      throw Unreadable.notAWorkbook("缺少部件 " + name, "its part " + name + " is missing");
    }
    return part;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the uploaded file", e);
    }
  }

  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (bytes[i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes stand anywhere in the file, looked for in pieces that overlap. */
  private static boolean contains(Path file, byte[] sought) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] window = new byte[BUFFER + sought.length];
      int kept = 0;
      for (int read = in.read(window, kept, BUFFER); read >= 0; ) {
        int filled = kept + read;
        for (int at = 0; at + sought.length <= filled; at++) {
          int same = 0;
          while (same < sought.length && window[at + same] == sought[same]) {
            same++;
          }
          if (same == sought.length) {
            return true;
          }
        }
        kept = Math.min(filled, sought.length - 1);
        System.arraycopy(window, filled - kept, window, 0, kept);
        read = in.read(window, kept, BUFFER);
      }
      return false;
    }
  }
}
