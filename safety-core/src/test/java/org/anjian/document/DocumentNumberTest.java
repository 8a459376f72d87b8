package org.anjian.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.shared.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  private static final DocumentNumber FIRST =
      DocumentNumber.of("翼", DocumentKind.INSPECTION_RECORD, 2020, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（翼）应急检记〔2020〕1号",
        "(翼)应急检记[2020]1号",
        "（翼）应急检记［2020］1号",
        "（翼）应急检记【2020】1号",
        "（翼）应急检记（2020）1号",
        "(翼)应急检记〔２０２０〕第１号",
        " （翼） 应急检记 〔2020〕 001 号 ",
      })
  void everyUsualSpellingReadsAsTheSameNumber(String text) {
    assertEquals(FIRST, DocumentNumber.parse(text));
    assertEquals("（翼）应急检记〔2020〕1号", DocumentNumber.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "翼应急检记〔2020〕1号",
        "（翼）应急检记2020-1号",
        "（翼）应急检记〔2020〕1",
        "（翼）应急检记〔20〕1号",
        "（翼）〔2020〕1号",
        "（）应急检记〔2020〕1号",
        "（翼）应急检记〔2020〕号",
        "（翼）应急检记〔2020〕-1号",
        "（翼）应急检记〔2020〕0号",
        "（翼）应急检记〔1900〕1号",
        "（翼）应急检记〔2020〕1号、2号",
        "（翼）应急检记〔2020〕9999999999号",
      })
  void whatIsNotANumberIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> DocumentNumber.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "应急检查, INSPECTION_PLAN",
    "应急检记, INSPECTION_RECORD",
    "应急联检, JOINT_INSPECTION",
    "应急责改, RECTIFICATION_ORDER",
    "应急复查, REINSPECTION_OPINION",
    "应急现决, ON_SITE_MEASURE",
    "应急立, FILING",
    "应急罚, PENALTY_DECISION",
    "安监罚, PENALTY_DECISION",
  })
  void theKindWordsOfTheLedgerNameTheirForms(String kindWord, DocumentKind kind) {
    assertEquals(Optional.of(kind), DocumentNumber.parse("（翼）" + kindWord + "〔2020〕28号").kind());
  }

  @Test
  void aKindWordOfTheCountysOwnIsStillANumber() {
    var number = DocumentNumber.parse("（晋）AQ许证〔2018〕0001号");
    assertEquals(Optional.empty(), number.kind());
    assertEquals("（晋）AQ许证〔2018〕1号", number.toString());
  }

  @Test
  void numbersSortByYearAndNumberNotByText() {
    var second = FIRST.next();
    var tenth = new DocumentNumber("翼", "应急检记", 2020, 10);
    var nextYear = new DocumentNumber("翼", "应急检记", 2021, 1);
    assertEquals(2, second.number());
    assertEquals(
        List.of(FIRST, second, tenth, nextYear),
        List.of(nextYear, tenth, second, FIRST).stream().sorted().toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsFoundByItsWordAlone(DocumentKind kind) {
    assertEquals(Optional.of(kind), DocumentKind.ofKindWord(kind.kindWord()));
    assertTrue(kind.kindWord().startsWith("应急"));
  }

  @Test
  void theKindsAreTheNationalFormsThatCarryANumber() throws IOException {
    Map<String, String> words = new HashMap<>();
    for (var row : SharedData.csv("data/documents/enforcement_document_fields_2016.csv")) {
      String field = row.get("field_name").replace("卷", "");
      if (row.get("field_index").equals("0") && !field.startsWith("null")) {
        words.put(row.get("doc_no"), field);
      }
    }
    Set<Integer> covered = new HashSet<>();
    Arrays.stream(DocumentKind.values()).forEach(kind -> covered.addAll(kind.forms()));
    for (var row : SharedData.csv("data/documents/enforcement_documents_2016.csv")) {
      String word = words.get(row.get("doc_no"));
      assertEquals(word != null, covered.contains(Integer.valueOf(row.get("doc_no"))));
      // The collected form 4 names another form's word; ledgers write 应急责改.
      if (word != null && !row.get("doc_no").equals("4")) {
        var kind = DocumentKind.ofKindWord(word).orElseThrow();
        assertTrue(kind.forms().contains(Integer.valueOf(row.get("doc_no"))));
        assertTrue(row.get("doc_name").startsWith(kind.labelZh()), row.get("doc_name"));
      }
    }
    assertEquals(42, covered.size());
  }
}
