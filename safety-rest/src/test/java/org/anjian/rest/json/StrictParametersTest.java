package org.anjian.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.hazard.HazardLevel;
import org.junit.jupiter.api.Test;

class StrictParametersTest {

  void list(
      @PathParam("id") UUID id,
      @QueryParam("on") LocalDate on,
      @QueryParam("division") DivisionCode division,
      @QueryParam("level") HazardLevel level,
      @QueryParam("overdue") boolean overdue,
      @QueryParam("page") int page,
      String body) {}

  private static List<String> errors(String... pairs) {
    Method method =
        Arrays.stream(StrictParametersTest.class.getDeclaredMethods())
            .filter(each -> each.getName().equals("list"))
            .findFirst()
            .orElseThrow();
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      given.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return StrictParameters.errors(method, given).stream()
        .map(error -> error.code() + " " + error.pointer())
        .toList();
  }

  @Test
  void parametersThatFitAreTaken() {
    assertEquals(
        List.of(),
        errors("on=2020-02-29", "division=141022", "level=MAJOR", "overdue=true", "page=3"));
    assertEquals(List.of(), errors("division="));
  }

  @Test
  void noneIsIgnoredAndAllAreNamedAtOnce() {
    assertEquals(
        List.of(
            "INVALID_DATE /on",
            "INVALID_DIVISION /division",
            "UNKNOWN_VALUE /level",
            "WRONG_TYPE /overdue",
            "INVALID_NUMBER /page",
            "UNKNOWN_PARAMETER /divison"),
        errors(
            "on=2020-02-30",
            "division=14102",
            "level=major",
            "overdue=yes",
            "page=1e3",
            "divison=141022"));
  }

  @Test
  void aParameterStandsOnce() {
    assertEquals(List.of("REPEATED_PARAMETER /level"), errors("level=MAJOR", "level=GENERAL"));
  }

  @Test
  void aNumberIsNotEmpty() {
    assertEquals(List.of("INVALID_NUMBER /page"), errors("page="));
    assertEquals(List.of("INVALID_NUMBER /page"), errors("page=99999999999"));
  }
}
