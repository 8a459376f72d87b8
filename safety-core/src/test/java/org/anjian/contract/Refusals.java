package org.anjian.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.function.Executable;

/** What contract tests say about refusals. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(RefusalCode code, Executable work) {
    assertEquals(code, assertThrows(Refusal.class, work).code());
  }

  /** The natural key of the field is taken. */
  public static void assertTaken(String field, Executable work) {
    Refusal refusal = assertThrows(Refusal.class, work);
    assertEquals(RefusalCode.ALREADY_EXISTS, refusal.code());
    assertEquals(field, refusal.details().get("field"));
  }
}
