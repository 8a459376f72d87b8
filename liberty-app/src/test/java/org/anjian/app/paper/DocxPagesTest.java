package org.anjian.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.document.DocumentNumber;
import org.anjian.paper.Form;
import org.anjian.paper.FormField;
import org.anjian.paper.Forms;
import org.anjian.paper.Paper;
import org.anjian.paper.PaperSheet;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page shows what the file shows; another reader, Apache POI, says what that is. */
class DocxPagesTest {

  private static final Forms FORMS = Forms.shipped();

  @TempDir private Path folder;

  static Stream<Form> everyForm() {
    return FORMS.all().stream();
  }

  private byte[] file(Form form, boolean draft) {
    Map<String, String> values = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (FormField field : form.fields()) {
      switch (field.type()) {
        case TEXT -> values.put(field.key(), "虚构 & <" + field.key() + ">");
        case LONG_TEXT -> values.put(field.key(), "第一行" + field.key() + "\n第二行");
        case DATE -> values.put(field.key(), "2026-11-23");
        case DATE_TIME -> values.put(field.key(), "2026-11-23T09:30");
        case AMOUNT -> values.put(field.key(), "218500.00");
        case NUMBER -> values.put(field.key(), "37");
        case CHOICE -> values.put(field.key(), field.choices().get(0));
        case TABLE -> {
          for (int row = 0; row < 40; row++) {
            String serial = "第" + row + "行";
            rows.add(field.columns().stream().map(column -> serial).toList());
          }
        }
        default -> {
          // Signed by hand.
        }
      }
    }
    return new DocxPapers(folder)
        .render(
            new PaperSheet(
                new Paper(form, values, rows),
                "虚构县应急管理局",
                form.kind().map(kind -> DocumentNumber.of("虚", kind, 2026, 12)),
                draft,
                Optional.empty(),
                List.of("虚构附件")));
  }

  private String page(byte[] file) {
    return new DocxPapers(folder).page(file, "文书");
  }

  /** The words of a page as a reader sees them. */
  private static String words(String page) {
    return page.replaceAll("(?s)^.*<main>|</main>.*$", "")
        .replaceAll("<p class=\"head\".*?</p>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String words(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      StringBuilder words = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          words.append(paragraph.getText());
        } else if (element instanceof XWPFTable table) {
          table
              .getRows()
              .forEach(
                  row ->
                      row.getTableCells()
                          .forEach(
                              cell ->
                                  words.append(
                                      cell.getParagraphs().stream()
                                          .map(XWPFParagraph::getText)
                                          .collect(Collectors.joining()))));
        }
      }
      return words.toString().replace("\n", "");
    }
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void aPageSaysWordForWordWhatTheFileSays(Form form) throws IOException {
    byte[] file = file(form, false);
    String page = page(file);

    assertEquals(words(file), words(page));
    assertFalse(page.contains("{{"), page);
    assertTrue(page.contains("counter(page)"), page);
    assertTrue(page.contains("counter(pages)"), page);
    assertFalse(page.contains("草　稿"), page);
    assertTrue(page(file(form, true)).contains("草　稿（未制发，不具效力）"));
  }

  @Test
  void theHeadingOfALongTableStandsOnEveryPage() {
    String page = page(file(FORMS.require("evidence-list"), false));
    assertTrue(page.contains("<thead>"), page);
    assertEquals(41, page.split("<tr").length - 1, page);
  }

  @Test
  void whatStandsInAFileNeverRunsInAPage() {
    String page = page(file(FORMS.require("closing"), false));
    assertTrue(page.contains("虚构 &amp; &lt;"), page);
    assertFalse(page.contains("<script"), page);
  }

  @Test
  void aFileOfAnotherHandIsShownToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("另行制作");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("甲");
      table.getRow(1).getCell(1).setText("乙");
      document.write(out);
    }
    String page = page(out.toByteArray());
    assertEquals("另行制作甲乙", words(page));
    assertTrue(page.contains("@page{size:595.3pt 841.9pt"), page);
  }
}
