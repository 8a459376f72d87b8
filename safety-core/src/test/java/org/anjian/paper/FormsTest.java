package org.anjian.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.anjian.document.DocumentKind;
import org.anjian.shared.SharedData;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  private static final Forms FORMS = Forms.shipped();
  private static final String FORM_HEADER =
      "form,no,kind,number,subjects,title_zh,title_en,copies\n";
  private static final String FIELD_HEADER =
      "form,key,official,label_zh,label_en,type,required,choices_zh\n";

  @Test
  void theFortyEightNationalFormsAreThereAndFiveThatCameLater() {
    List<Integer> numbers =
        FORMS.all().stream()
            .flatMapToInt(form -> form.nationalNumber().stream())
            .boxed()
            .sorted()
            .toList();

    assertEquals(IntStream.rangeClosed(1, 48).boxed().toList(), numbers);
    assertEquals(53, FORMS.all().size());
    assertTrue(FORMS.find("inspection-notice").isPresent());
    assertTrue(FORMS.find("no-such-form").isEmpty());
  }

  @Test
  void everyNationalFormHasItsOfficialFieldsInTheirOrder() throws IOException {
    Map<Integer, List<String>> official = new TreeMap<>();
    for (Map<String, String> row :
        SharedData.csv("data/documents/enforcement_document_fields_2016.csv")) {
      official
          .computeIfAbsent(Integer.parseInt(row.get("doc_no")), none -> new ArrayList<>())
          .add(row.get("field_name"));
    }
    Map<Integer, List<String>> ours = new TreeMap<>();
    for (Form form : FORMS.all()) {
      form.nationalNumber()
          .ifPresent(
              number -> ours.put(number, form.fields().stream().map(FormField::official).toList()));
    }

    assertEquals(official, ours);
  }

  @Test
  void aFormsNumberIsOfTheKindThatNamesTheForm() {
    for (Form form : FORMS.all()) {
      form.kind()
          .filter(kind -> form.nationalNumber().isPresent())
          .ifPresent(
              kind ->
                  assertTrue(
                      kind.forms().contains(form.nationalNumber().orElseThrow()), form.key()));
    }
  }

  @Test
  void everyKindOfNumberHasAForm() {
    for (DocumentKind kind : DocumentKind.values()) {
      assertTrue(
          kind == DocumentKind.JOINT_INSPECTION
              || FORMS.all().stream()
                  .anyMatch(form -> form.kind().filter(kind::equals).isPresent()),
          kind::name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "f,,,NONE,CASE,表,form,0;f,k,k,栏,field,TEXT,,",
        "f,,,SERIES,CASE,表,form,1;f,k,k,栏,field,TEXT,,",
        "f,,FILING,NONE,CASE,表,form,1;f,k,k,栏,field,TEXT,,",
        "f,,,NONE,BOAT,表,form,1;f,k,k,栏,field,TEXT,,",
        "f,,,NONE,CASE,表,form,1;g,k,k,栏,field,TEXT,,",
        "f,,,NONE,CASE,表,form,1;f,k,k,栏,field,WORDS,,",
        "f,,,NONE,CASE,表,form,1;f,k,k,栏,field,TEXT,maybe,",
        "f,,,NONE,CASE,表,form,1;f,k,k,栏,field,CHOICE,,",
        "f,,,NONE,CASE,表,form,1;f,k,k,栏,field,SIGNATURE,yes,",
        "f,,,NONE,CASE,表,form,1;f,items,k,栏,field,TABLE,,列",
      })
  void aBrokenTableIsRefusedWithItsLine(String form, String field) {
    BrokenTable refusal =
        assertThrows(
            BrokenTable.class,
            () ->
                Forms.read(
                    new StringReader(FORM_HEADER + form + "\n"),
                    new StringReader(FIELD_HEADER + field + "\n")));

    assertEquals(2, refusal.line());
  }
}
