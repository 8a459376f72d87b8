package org.anjian.app.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paper.Form;
import org.anjian.paper.FormField;
import org.anjian.paper.Forms;
import org.anjian.paper.Paper;
import org.anjian.paper.PaperSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files say to another reader: Apache POI. */
class DocxPapersTest {

  private static final Forms FORMS = Forms.shipped();

  @TempDir private Path folder;

  private DocxPapers papers() {
    return new DocxPapers(folder);
  }

  static Stream<Form> everyForm() {
    return FORMS.all().stream();
  }

  /** A form filled to the last field. */
  private static Paper filled(Form form) {
    Map<String, String> values = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (FormField field : form.fields()) {
      switch (field.type()) {
        case TEXT, LONG_TEXT -> values.put(field.key(), "甲" + field.key());
        case DATE -> values.put(field.key(), "2026-11-23");
        case DATE_TIME -> values.put(field.key(), "2026-11-23T09:30");
        case AMOUNT -> values.put(field.key(), "218500.00");
        case NUMBER -> values.put(field.key(), "37");
        case CHOICE -> values.put(field.key(), field.choices().get(1));
        case TABLE -> {
          List<String> row = new ArrayList<>();
          field.columns().forEach(column -> row.add("行" + column.labelZh()));
          rows.add(row);
        }
        default -> {}
      }
    }
    return new Paper(form, values, rows);
  }

  private static PaperSheet sheet(Paper paper) {
    return new PaperSheet(
        paper,
        "翼城县应急管理局",
        paper.form().kind().map(kind -> DocumentNumber.of("翼", kind, 2026, 12)),
        false,
        Optional.empty(),
        List.of());
  }

  private static PaperSheet sheet(String form, Map<String, String> values) {
    return sheet(new Paper(FORMS.require(form), values, List.of()));
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      StringBuilder text = new StringBuilder();
      document.getHeaderList().stream().map(XWPFHeader::getText).forEach(text::append);
      document.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
      for (XWPFTable table : document.getTables()) {
        text.append(table.getText()).append('\n');
      }
      document.getFooterList().stream().map(XWPFFooter::getText).forEach(text::append);
      return text.toString();
    }
  }

  @ParameterizedTest
  @MethodSource("everyForm")
  void everythingThatIsFilledStandsOnThePaper(Form form) throws IOException {
    Paper paper = filled(form);

    String text = text(papers().render(sheet(paper)));

    assertTrue(text.contains(form.titleZh()), text);
    assertTrue(text.contains("翼城县应急管理局"), text);
    form.kind()
        .ifPresent(kind -> assertTrue(text.contains("（翼）" + kind.kindWord() + "〔2026〕12号"), text));
    for (FormField field : form.fields()) {
      if (field.required()) {
        String expected =
            switch (field.type()) {
              case DATE -> "2026年11月23日";
              case DATE_TIME -> "2026年11月23日9时30分";
              case AMOUNT -> "人民币贰拾壹万捌仟伍佰元整（¥218,500.00）";
              case NUMBER -> "37";
              case CHOICE -> "■" + field.choices().get(1);
              case TABLE -> "行" + field.columns().get(0).labelZh();
              default -> "甲" + field.key();
            };
        assertTrue(text.contains(expected), () -> field.labelZh() + " in " + text);
      }
    }
    assertFalse(text.contains("{{"), text);
    assertTrue(text.contains("页"), text);
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    Paper paper = filled(FORMS.require("penalty-decision-unit"));

    assertArrayEquals(papers().render(sheet(paper)), papers().render(sheet(paper)));
  }

  @Test
  void aDraftIsMarkedAndHasNoNumber() throws IOException {
    Paper paper = filled(FORMS.require("surcharge-decision"));

    String draft =
        text(
            papers()
                .render(
                    new PaperSheet(
                        paper, "某局", Optional.empty(), true, Optional.empty(), List.of())));

    assertTrue(draft.contains("草　稿"), draft);
    assertTrue(draft.contains("（　）应急加罚〔　　〕　号"), draft);
    assertFalse(text(papers().render(sheet(paper))).contains("草　稿"));
  }

  @Test
  void aCorrectionSaysWhatItCorrectsAndAnnexesAreNamed() throws IOException {
    Paper paper = filled(FORMS.require("transfer"));

    String text =
        text(
            papers()
                .render(
                    new PaperSheet(
                        paper,
                        "某局",
                        Optional.of(DocumentNumber.parse("（翼）应急移〔2026〕2号")),
                        false,
                        Optional.of("《案件移送书》（（翼）应急移〔2026〕1号）"),
                        List.of("卷宗", "光盘"))));

    assertTrue(text.contains("本文书更正《案件移送书》（（翼）应急移〔2026〕1号）"), text);
    assertTrue(text.contains("附件：卷宗；光盘"), text);
    assertFalse(text(papers().render(sheet(paper))).contains("更正"));
  }

  @Test
  void eachLineOfALongTextIsAParagraph() throws IOException {
    byte[] docx =
        papers()
            .render(
                sheet("on-site-measure", Map.of("hazards", "1．甲\n2．乙", "disposal", "停产 & <撤人>")));

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<String> lines = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertTrue(lines.containsAll(List.of("1．甲", "2．乙", "停产 & <撤人>")), lines::toString);
    }
  }

  @Test
  void whatAppliesNotIsLeftOut() throws IOException {
    String deferred =
        text(
            papers()
                .render(
                    sheet(
                        "deferral-decision",
                        Map.of("deferralMode", "延期缴纳", "deferredUntil", "2026-12-31"))));

    assertTrue(deferred.contains("■延期缴纳　□分期缴纳"), deferred);
    assertTrue(deferred.contains("缴纳期限延长至2026年12月31日"), deferred);
    assertFalse(deferred.contains("期缴纳，各期如下"), deferred);
  }

  /** The built-in template with some of its text changed, as a bureau would do in Word. */
  private void restyle(String form, String from, String to) throws IOException {
    Map<String, byte[]> parts =
        new LinkedHashMap<>(DocxPackage.read(papers().template(FORMS.require(form))));
    String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    assertTrue(document.contains(from), document);
    parts.put("word/document.xml", document.replace(from, to).getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve(form + ".docx"), DocxPackage.write(parts));
  }

  @Test
  void theBureausTemplateIsTakenAndOtherWaysToWriteAreKnown() throws IOException {
    restyle("surcharge-decision", "{{罚款金额}}", "本局{{罚款金额:大写}}即{{罚款金额:数字}}元");
    restyle("closing", "{{案件名称}}", "《{{ 案件名称 }}》");

    assertTrue(
        text(papers().render(sheet("surcharge-decision", Map.of("fine", "218500.00"))))
            .contains("本局贰拾壹万捌仟伍佰元整即218500.00元"));
    assertTrue(text(papers().render(sheet("closing", Map.of("caseName", "某案")))).contains("《某案》"));
    assertEquals(List.of(), papers().faults(FORMS.all()));
  }

  @Test
  void placesThatWordHasCutIntoRunsAreFound() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(
            new ByteArrayInputStream(papers().template(FORMS.require("file-index"))))) {
      XWPFParagraph paragraph = document.createParagraph();
      for (String piece : List.of("甲{", "{机", "关}", "}乙{{份数}}丙")) {
        XWPFRun run = paragraph.createRun();
        run.setText(piece);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      Files.write(folder.resolve("file-index.docx"), out.toByteArray());
    }

    String text = text(papers().render(sheet("file-index", Map.of())));

    assertTrue(text.contains("甲翼城县应急管理局乙本文书由应急管理部门存档。丙"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{执行情况}};{{执行状况}};{{执行状况}}",
        "{{执行情况}};;缺少 lacks {{执行情况}}",
        "{{文号}};;缺少 lacks {{文号}}",
        "{{案件名称}};{{案件名称:大写}};{{案件名称:大写}}",
        "{{案件名称}};{{行.名称}};{{行.名称}}",
      })
  void aBrokenTemplateIsRefusedWithFileAndPlace(String from, String to, String reason)
      throws IOException {
    restyle("closing", from, to == null ? "" : to);

    Refusal refusal =
        assertThrows(Refusal.class, () -> papers().render(sheet("closing", Map.of())));

    assertEquals(RefusalCode.TEMPLATE_BROKEN, refusal.code());
    assertEquals("closing.docx", refusal.details().get("file"));
    assertEquals(reason, refusal.details().get("reason"));
    assertEquals(List.of("closing.docx: " + reason), papers().faults(FORMS.all()));
  }

  @Test
  void whatIsNoDocxIsRefused() throws IOException {
    Files.writeString(folder.resolve("closing.docx"), "not a package");

    Refusal refusal =
        assertThrows(Refusal.class, () -> papers().render(sheet("closing", Map.of())));

    assertEquals(RefusalCode.TEMPLATE_BROKEN, refusal.code());
  }

  @Test
  void aTemplateDoesNotReachOutOfItself() throws IOException {
    Map<String, byte[]> parts =
        new LinkedHashMap<>(DocxPackage.read(papers().template(FORMS.require("closing"))));
    parts.put(
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>"
            .getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("closing.docx"), DocxPackage.write(parts));

    assertThrows(Refusal.class, () -> papers().render(sheet("closing", Map.of())));
  }
}
