package org.anjian.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.anjian.contract.Yicheng;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerPairTest {

  /** Certificates from 2019-06-01 to 2024-06-01. */
  private static final Officer CHEN = Yicheng.officer(1);

  private static final Officer LI = Yicheng.officer(2);

  @ParameterizedTest
  @ValueSource(strings = {"2019-06-01", "2019-06-02", "2024-05-31", "2024-06-01"})
  void twoOfficersActOnEveryDayOfTheirCertificates(LocalDate day) {
    assertEquals(List.of(CHEN.id(), LI.id()), OfficerPair.acting(CHEN, LI, day).both());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-05-31", "2024-06-02", "2030-01-01"})
  void onADayOutsideTheCertificateTheyDoNot(LocalDate day) {
    Refusal refusal = assertThrows(Refusal.class, () -> OfficerPair.acting(CHEN, LI, day));
    assertEquals(RefusalCode.CERTIFICATE_NOT_VALID, refusal.code());
    assertEquals(CHEN.certificateNumber(), refusal.details().get("certificateNumber"));
    assertEquals(day, refusal.details().get("date"));
    assertEquals("行政处罚法(2021)第42条第1款", refusal.basis().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void oneExpiredCertificateIsEnoughWhoeverHoldsIt(boolean lead) {
    Officer expired =
        new Officer(
            CHEN.id(),
            "过期",
            "陈",
            "执法大队",
            CHEN.division(),
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2019, 12, 31),
            false,
            0);
    LocalDate day = LocalDate.of(2020, 1, 1);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> OfficerPair.acting(lead ? expired : LI, lead ? LI : expired, day));
    assertEquals("过期", refusal.details().get("certificateNumber"));
  }

  @Test
  void oneOfficerTwiceIsNotTwo() {
    for (Refusal refusal :
        List.of(
            assertThrows(Refusal.class, () -> new OfficerPair(CHEN.id(), CHEN.id())),
            assertThrows(
                Refusal.class, () -> OfficerPair.acting(CHEN, CHEN, LocalDate.of(2020, 1, 1))))) {
      assertEquals(RefusalCode.TWO_OFFICERS_REQUIRED, refusal.code());
      assertEquals("行政处罚法(2021)第42条第1款", refusal.basis().orElseThrow().toString());
    }
  }

  @Test
  void aCertificateIsNotValidBeforeItIsIssued() {
    IllegalArgumentException broken =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Officer(
                    CHEN.id(),
                    "翼YJ1",
                    "陈",
                    "执法大队",
                    CHEN.division(),
                    LocalDate.of(2020, 1, 2),
                    LocalDate.of(2020, 1, 1),
                    false,
                    0));
    assertTrue(broken.getMessage().contains("2020-01-02 to 2020-01-01"));
  }
}
