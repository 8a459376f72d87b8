package org.anjian.rest.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.ledger.LedgerRows;
import org.anjian.ledger.LedgerWorkbook;

/**
 * Excel 工作簿: an .xlsx file, checked as a whole when it is opened and then read row by row.
 *
 * <p>Reads shared and inline strings, stored results of formulas, errors, truth values, and dates
 * by number format in the 1900 and the 1904 count. Hidden sheets, rows and columns are read like
 * others; charts, pictures and macros are not looked at.
 */
public final class XlsxWorkbook implements LedgerWorkbook {

  private static final String MAIN = "/officeDocument";
  private static final String WORKSHEET = "/worksheet";
  private static final String STYLES = "/styles";
  private static final String SHARED_STRINGS = "/sharedStrings";
  private static final int BUFFER = 64 * 1024;

  private final ZipPackage zip;
  private final Optional<Path> temporary;
  private final Map<String, String> sheets;
  private final SharedStrings strings;
  private final DateStyles styles;
  private final DateSerial serial;

  private XlsxWorkbook(ZipPackage zip, Optional<Path> temporary, WorkbookLimits limits) {
    this.zip = zip;
    this.temporary = temporary;
    String workbook = workbookPart(zip);
    Map<String, Relation> relations = relations(zip, workbook);
    Map<String, String> found = new LinkedHashMap<>();
    boolean since1904 = false;
    try (PartReader xml = PartReader.open(zip, workbook)) {
      while (xml.advance()) {
        if (xml.starts("workbookPr")) {
          String flag = xml.attribute("date1904").orElse("0");
          since1904 = flag.equals("1") || flag.equals("true");
        } else if (xml.starts("sheet")) {
          Relation relation = relations.get(xml.qualifiedAttribute("id").orElse(""));
          if (relation != null && relation.type().endsWith(WORKSHEET)) {
            found.putIfAbsent(xml.attribute("name").orElse(""), relation.target());
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw Unreadable.notAWorkbook("没有工作表", "it has no sheets");
    }
    found.values().forEach(part -> requirePart(zip, part));
    this.sheets = found;
    this.serial = since1904 ? DateSerial.SINCE_1904 : DateSerial.SINCE_1900;
    // Some producers leave the styles empty: then no number is a date.
    this.styles =
        target(relations, STYLES)
            .filter(part -> zip.has(part) && zip.size(part) > 0)
            .map(part -> DateStyles.read(zip, part))
            .orElse(DateStyles.NONE);
    this.strings =
        target(relations, SHARED_STRINGS)
            .filter(zip::has)
            .map(part -> SharedStrings.read(zip, part, limits))
            .orElse(SharedStrings.NONE);
  }

  /**
   * Opens a file that stays where it is.
   *
   * @throws org.anjian.ledger.UnreadableWorkbook if it is not a workbook, encrypted, truncated or
   *     larger than allowed
   */
  public static XlsxWorkbook open(Path file, WorkbookLimits limits) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(limits, "limits");
    return open(file, Optional.empty(), limits);
  }

  /**
   * Receives an upload into a temporary file, which is deleted when the workbook is closed, or at
   * once if it is refused. The stream is read to its end, or to the allowed size, and not closed.
   *
   * @param directory an existing directory for the temporary file
   * @throws org.anjian.ledger.UnreadableWorkbook as {@link #open(Path, WorkbookLimits)}
   */
  public static XlsxWorkbook receive(InputStream upload, Path directory, WorkbookLimits limits) {
    Objects.requireNonNull(upload, "upload");
    Objects.requireNonNull(limits, "limits");
    try {
      Path file = Files.createTempFile(directory, "ledger-", ".xlsx");
      boolean accepted = false;
      try {
        copy(upload, file, limits);
        XlsxWorkbook workbook = open(file, Optional.of(file), limits);
        accepted = true;
        return workbook;
      } finally {
        if (!accepted) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot receive the upload", e);
    }
  }

  private static void copy(InputStream upload, Path file, WorkbookLimits limits)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
        size += read;
        if (size > limits.fileBytes()) {
          throw Unreadable.tooLarge("文件大小（字节）", "size of the file in bytes", limits.fileBytes());
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private static XlsxWorkbook open(Path file, Optional<Path> temporary, WorkbookLimits limits) {
    ZipPackage zip = ZipPackage.open(file, limits);
    boolean accepted = false;
    try {
      XlsxWorkbook workbook = new XlsxWorkbook(zip, temporary, limits);
      accepted = true;
      return workbook;
    } finally {
      if (!accepted) {
        zip.close();
      }
    }
  }

  /** What one part says of another. */
  private record Relation(String type, String target) {}

  private static String workbookPart(ZipPackage zip) {
    if (!zip.has("_rels/.rels")) {
      throw Unreadable.notAWorkbook("文件内容不是 .xlsx 格式", "its content is not .xlsx");
    }
    String part =
        target(relations(zip, ""), MAIN)
            .orElseThrow(
                () -> Unreadable.notAWorkbook("文件内容不是 .xlsx 格式", "its content is not .xlsx"));
    requirePart(zip, part);
    if (!part.endsWith(".xml")) {
      throw Unreadable.notAWorkbook("这是二进制格式（.xlsb）", "it has the binary format (.xlsb)");
    }
    return part;
  }

  private static void requirePart(ZipPackage zip, String part) {
    if (!zip.has(part)) {
      throw Unreadable.notAWorkbook("缺少部件 " + part, "its part " + part + " is missing");
    }
  }

  private static Optional<String> target(Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(type))
        .map(Relation::target)
        .findFirst();
  }

  /** The relations of a part, by their ids, with targets as paths from the root. */
  private static Map<String, Relation> relations(ZipPackage zip, String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String rels = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    if (!zip.has(rels)) {
      return relations;
    }
    try (PartReader xml = PartReader.open(zip, rels)) {
      while (xml.advanceTo("Relationship")) {
        boolean external = xml.attribute("TargetMode").orElse("").equals("External");
        String target = xml.attribute("Target").orElse("");
        if (!external && !target.isEmpty()) {
          relations.put(
              xml.attribute("Id").orElse(""),
              new Relation(xml.attribute("Type").orElse(""), resolved(folder, target)));
        }
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    List<String> path = new ArrayList<>();
    String full = target.startsWith("/") ? target : folder + target;
    for (String step : full.split("/")) {
      if (step.equals("..")) {
        if (!path.isEmpty()) {
          path.remove(path.size() - 1);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  @Override
  public List<String> sheetNames() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public long rowCount(String sheetName) {
    return zip.rows(part(sheetName));
  }

  @Override
  public LedgerRows rows(String sheetName) {
    PartReader xml = PartReader.open(zip, part(sheetName));
    return new XlsxRows(xml, strings, styles, serial);
  }

  private String part(String sheetName) {
    String part = sheets.get(sheetName);
    if (part == null) {
      throw new IllegalArgumentException("no sheet named " + sheetName);
    }
    return part;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } finally {
      if (temporary.isPresent()) {
        delete(temporary.get());
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the temporary file", e);
    }
  }
}
