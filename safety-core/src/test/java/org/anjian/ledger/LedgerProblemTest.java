package org.anjian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerProblemTest {

  @ParameterizedTest
  @CsvSource({
    "'a\u0000b', 'a\uFFFDb'",
    "'a\u001Fb\u0085', 'a\uFFFDb\uFFFD'",
    "'\uD840x', '\uFFFDx'",
    "'x\uDC00', 'x\uFFFD'",
    "'\uDC00\uD840', '\uFFFD\uFFFD'",
    "'\uD842\uDFB7翼城\t1\n2\r', '\uD842\uDFB7翼城\t1\n2\r'"
  })
  void whatCannotBePrintedIsReplacedWhereverItStands(String written, String shown) {
    LedgerProblem problem =
        LedgerProblem.at(
            written, 3, written, ProblemCode.UNKNOWN_HEADING, Map.of("heading", written));

    assertEquals(shown, problem.sheet());
    assertEquals(shown, problem.column());
    assertEquals(Map.of("heading", shown), problem.details());
    assertEquals("列“" + shown + "”不在台账模板中，未读取。", problem.messageZh());
  }

  @Test
  void aCutLeavesNoHalfOfACharacter() {
    String tooLong = "a".repeat(119) + "\uD842\uDFB7".repeat(9);

    LedgerProblem problem =
        LedgerProblem.at(tooLong, 3, "", ProblemCode.REQUIRED, Map.of("value", tooLong));

    assertEquals("a".repeat(119) + "\uFFFD…", problem.sheet());
    assertEquals(Map.of("value", "a".repeat(119) + "\uFFFD…"), problem.details());
  }

  @Test
  void aProblemThatIsReadBackIsTheSame() {
    String tooLong = "\uD842\uDFB7".repeat(200);
    LedgerProblem problem =
        LedgerProblem.at(tooLong, 3, "", ProblemCode.REQUIRED, Map.of("value", tooLong));

    assertEquals(
        problem,
        new LedgerProblem(
            problem.sheet(),
            problem.row(),
            problem.column(),
            problem.code(),
            problem.messageZh(),
            problem.messageEn(),
            problem.details()));
  }
}
