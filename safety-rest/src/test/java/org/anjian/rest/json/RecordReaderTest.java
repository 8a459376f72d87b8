package org.anjian.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.enterprise.CreditCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.money.Yuan;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  record Item(@NotNull UUID id, @NotNull LocalDate dueOn) {}

  record Sample(
      @NotBlank @Size(max = 10) String name,
      @NotNull LocalDate date,
      Yuan amountYuan,
      HazardLevel level,
      @Min(0) @Max(100) Integer employees,
      BigDecimal longitude,
      Boolean urgent,
      CreditCode creditCode,
      @NotEmpty List<@Valid Item> items,
      List<@NotBlank String> participants) {}

  private static final String ITEM =
      "{\"id\":\"01890000-0000-7000-8000-000000000001\",\"dueOn\":\"2020-03-01\"}";

  private static Sample read(String json) {
    return RecordReader.read(
        Sample.class, Json.tree(json.getBytes(StandardCharsets.UTF_8)), VALIDATOR);
  }

  /** Each error as code and pointer. */
  private static List<String> errorsOf(String json) {
    Problem problem = assertThrows(Problem.class, () -> read(json));
    assertEquals(ProblemCode.INVALID_REQUEST, problem.code());
    return problem.errors().stream().map(e -> e.code() + " " + e.pointer()).sorted().toList();
  }

  private static String with(String field) {
    return "{\"name\":\"n\",\"date\":\"2020-01-01\",\"items\":[" + ITEM + "]," + field + "}";
  }

  @Test
  void aRequestThatIsRightIsReadWithEveryDigit() {
    Sample sample =
        read(
            with(
                "\"amountYuan\":\"20000.10\",\"level\":\"MAJOR\",\"employees\":7,"
                    + "\"longitude\":111.7123456789012345,\"urgent\":true"));

    assertEquals(LocalDate.of(2020, 1, 1), sample.date());
    assertEquals("20000.10", sample.amountYuan().toString());
    assertEquals(HazardLevel.MAJOR, sample.level());
    assertEquals(new BigDecimal("111.7123456789012345"), sample.longitude());
    assertEquals(1, sample.items().size());
  }

  @Test
  void everyErrorIsFoundAtOnceAndNamedByPointer() {
    assertEquals(
        List.of(
            "INVALID_AMOUNT /amountYuan",
            "INVALID_DATE /date",
            "INVALID_DATE /items/1/dueOn",
            "REQUIRED /items/0/dueOn",
            "REQUIRED /name",
            "UNKNOWN_FIELD /colour",
            "UNKNOWN_FIELD /items/0/a~1b",
            "UNKNOWN_VALUE /level",
            "WRONG_TYPE /employees"),
        errorsOf(
            "{\"date\":\"2020-02-30\",\"amountYuan\":\"-1\",\"level\":\"HUGE\",\"employees\":\"7\","
                + "\"colour\":1,\"items\":[{\"id\":\"01890000-0000-7000-8000-000000000001\","
                + "\"a/b\":1},{\"id\":\"01890000-0000-7000-8000-000000000001\","
                + "\"dueOn\":\"2020-2-3\"}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"amountYuan\":20000|WRONG_TYPE /amountYuan",
        "\"amountYuan\":\"1.005\"|INVALID_AMOUNT /amountYuan",
        "\"amountYuan\":\"1e5\"|INVALID_AMOUNT /amountYuan",
        "\"employees\":1.5|WRONG_TYPE /employees",
        "\"employees\":99999999999|WRONG_TYPE /employees",
        "\"longitude\":\"111\"|WRONG_TYPE /longitude",
        "\"urgent\":\"yes\"|WRONG_TYPE /urgent",
        "\"urgent\":1|WRONG_TYPE /urgent",
        "\"participants\":\"a\"|WRONG_TYPE /participants",
        "\"participants\":[\"a\",\" \"]|REQUIRED /participants/1",
        "\"participants\":[null]|REQUIRED /participants/0",
        "\"creditCode\":\"91141022MA0GTTCU7X\"|INVALID_CREDIT_CODE /creditCode",
        "\"name\":\"n\"|MALFORMED"
      })
  void aValueOfAnotherKindIsRefusedNotConverted(String field, String expected) {
    if (expected.equals("MALFORMED")) {
      Problem problem = assertThrows(Problem.class, () -> read(with(field)));
      assertEquals(ProblemCode.MALFORMED_JSON, problem.code());
    } else {
      assertEquals(List.of(expected), errorsOf(with(field)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-30",
        "2021-02-29",
        "20200101",
        "2020-01-01T00:00:00",
        "",
        " ",
        "0001-01-01",
        "9999-12-31"
      })
  void aDayThatDoesNotExistIsRefused(String text) {
    assertEquals(
        List.of("INVALID_DATE /date"),
        errorsOf("{\"name\":\"n\",\"date\":\"" + text + "\",\"items\":[" + ITEM + "]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\u0007"})
  void aTextThatNoDatabaseKeepsIsRefused(String text) {
    assertEquals(
        List.of("INVALID_VALUE /name"),
        errorsOf("{\"name\":\"" + text + "\",\"date\":\"2020-01-01\",\"items\":[" + ITEM + "]}"));
  }

  @Test
  void nullCountsAsMissing() {
    assertEquals(
        List.of("REQUIRED /date", "REQUIRED /items", "REQUIRED /name"),
        errorsOf("{\"name\":null,\"date\":null,\"items\":[]}"));
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertEquals(
        List.of("WRONG_LENGTH /name"),
        errorsOf("{\"name\":\"12345678901\",\"date\":\"2020-01-01\",\"items\":[" + ITEM + "]}"));
  }

  @Test
  void aNumberOutOfBoundsIsRefusedWithBothBounds() {
    Problem problem = assertThrows(Problem.class, () -> read(with("\"employees\":-1")));

    assertEquals(FieldError.Code.OUT_OF_RANGE, problem.errors().get(0).code());
    assertEquals(Map.of("min", 0L, "max", 100L), problem.errors().get(0).details());
  }

  @Test
  void somethingElseThanAnObjectIsRefused() {
    assertEquals(List.of("WRONG_TYPE "), errorsOf("[1]"));
    assertEquals(List.of("WRONG_TYPE "), errorsOf("null"));
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsPlace() {
    Problem problem = assertThrows(Problem.class, () -> read("{\"name\":\n  nope}"));

    assertEquals(ProblemCode.MALFORMED_JSON, problem.code());
    assertEquals(2, problem.details().get("line"));
    assertTrue((int) problem.details().get("column") >= 3, problem.details().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"name\":\"a\",\"name\":\"b\"}", "{} {}", "{\"name\":\"a\"", "{name:1}", "NaN"})
  void jsonIsReadStrictly(String json) {
    Problem problem = assertThrows(Problem.class, () -> read(json));
    assertEquals(ProblemCode.MALFORMED_JSON, problem.code());
  }

  @Test
  void anEmptyBodyIsRefused() {
    assertEquals(ProblemCode.BODY_MISSING, assertThrows(Problem.class, () -> read(" ")).code());
  }

  @Test
  void aBodyThatIsNotUtf8IsRefused() {
    Problem problem =
        assertThrows(Problem.class, () -> Json.tree(new byte[] {'"', (byte) 0xd0, '"'}));
    assertEquals(ProblemCode.MALFORMED_JSON, problem.code());
  }

  @Test
  void deepNestingIsRefusedNotOverflowing() {
    Problem problem = assertThrows(Problem.class, () -> read("[".repeat(100_000)));
    assertEquals(ProblemCode.MALFORMED_JSON, problem.code());
  }
}
