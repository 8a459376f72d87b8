package org.anjian.rest.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, as no library would write them. */
final class RawXlsx {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  RawXlsx() {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='"
            + RELS
            + "'><Relationship Id='rId1' Type='"
            + TYPES
            + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
    workbook("");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='"
            + RELS
            + "'><Relationship Id='rId1' Type='"
            + TYPES
            + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='"
            + TYPES
            + "styles' Target='/xl/styles.xml'/><Relationship Id='rId3' Type='"
            + TYPES
            + "sharedStrings' Target='sharedStrings.xml'/></Relationships>");
    rows("");
  }

  RawXlsx workbook(String properties) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + properties
            + "<sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>");
  }

  RawXlsx rows(String rows) {
    return part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** Number formats, as numFmt elements; cell style i shows number format i of the list. */
  RawXlsx styles(String formats, int... cellFormats) {
    StringBuilder xfs = new StringBuilder();
    for (int format : cellFormats) {
      xfs.append("<xf numFmtId='").append(format).append("'/>");
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='"
            + MAIN
            + "'><numFmts>"
            + formats
            + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
            + xfs
            + "</cellXfs></styleSheet>");
  }

  RawXlsx strings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  RawXlsx part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  RawXlsx without(String name) {
    parts.remove(name);
    return this;
  }

  Path writeTo(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
