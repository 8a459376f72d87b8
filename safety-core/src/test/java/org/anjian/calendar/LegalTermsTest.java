package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTermsTest {

  private static final LegalTerms TERMS = LegalTerms.shipped();
  private static final LocalDate NOW = LocalDate.of(2026, 7, 1);

  private static final Map<String, String> HEADERS =
      Map.of(
          "legal-texts.csv",
          "law,edition,title,working_days,working_days_article,rest_day,rest_day_article",
          "term-events.csv",
          "event,label_zh,label_en",
          "legal-terms.csv",
          "rule,effect,length,unit,event,holder,basis,effective_from,effective_to,label_zh,label_en",
          "term-extensions.csv",
          "rule,step,approver,mode,length,unit,basis,effective_from,label_zh,label_en",
          "term-suspensions.csv",
          "rule,ground,basis,effective_from,label_zh,label_en");

  @TempDir private Path folder;

  @Test
  void everyRuleHoldsToday() {
    assertEquals(94, TERMS.names().size());
    for (String rule : TERMS.names()) {
      assertTrue(TERMS.find(rule, NOW).isPresent(), rule);
    }
  }

  @Test
  void noRuleHasAGapBetweenItsTexts() {
    for (String rule : TERMS.names()) {
      List<LegalTerm> editions =
          TERMS.all().stream().filter(term -> term.rule().equals(rule)).toList();
      for (int i = 1; i < editions.size(); i++) {
        assertTrue(editions.get(i - 1).inForce().meets(editions.get(i).inForce()), rule);
        assertEquals(editions.get(i - 1).term(), editions.get(i).term(), rule);
      }
    }
  }

  @Test
  void termsCountedInWorkingDaysAreThoseThatTheirStatuteNames() {
    for (LegalTerm term : TERMS.all()) {
      int length = term.term().length();
      boolean working = term.term().unit() == Term.Unit.WORKING_DAY;
      boolean dayTerm = working || term.term().unit() == Term.Unit.CALENDAR_DAY;
      switch (term.basis().get(0).law()) {
        case "administrative-penalty-law" ->
            assertEquals(working, dayTerm && List.of(2, 3, 5, 7).contains(length), term.rule());
        case "work-safety-penalty-procedures" ->
            assertEquals(working, dayTerm && List.of(2, 5, 7, 10).contains(length), term.rule());
        case "administrative-coercion-law" ->
            assertEquals(working, dayTerm && length <= 10, term.rule());
        case "administrative-reconsideration-law" ->
            assertEquals(working, dayTerm && List.of(3, 5, 7, 10).contains(length), term.rule());
        case "work-safety-law" ->
            assertEquals(working, term.rule().equals("PENALTY_DISCLOSURE"), term.rule());
        case "administrative-reconsideration-regulations" ->
            assertEquals(working, term.rule().equals("RECONSIDERATION_SELF_CORRECTION"));
        default -> assertFalse(working, term.rule());
      }
    }
  }

  @Test
  void aTermOfWorkingDaysCitesTheArticleThatMakesThemWorkingDays() {
    assertEquals(
        List.of(
            "administrative-penalty-law/2021/64.1.1",
            "work-safety-penalty-procedures/2025/56",
            "administrative-penalty-law/2021/85",
            "work-safety-penalty-procedures/2025/89"),
        refs(TERMS.require("HEARING_REQUEST", LocalDate.of(2026, 2, 1))));
    assertEquals(
        List.of("administrative-penalty-law/2021/64.1.1", "administrative-penalty-law/2021/85"),
        refs(TERMS.require("HEARING_REQUEST", LocalDate.of(2026, 1, 31))));
    assertEquals(
        List.of("work-safety-law/2021/78.2"), refs(TERMS.require("PENALTY_DISCLOSURE", NOW)));
    assertEquals(
        List.of("administrative-penalty-law/2021/67.3"), refs(TERMS.require("PAYMENT", NOW)));
  }

  private static List<String> refs(LegalTerm term) {
    return term.basis().stream().map(LegalBasis::ref).toList();
  }

  @Test
  void onlyWhatSomebodyMustDoWaitsForARestDayToPass() {
    assertEquals(
        Set.of(
            "ON_SITE_SUSPENSION",
            "PERMIT_SUSPENSION",
            "PENALTY_LIMITATION",
            "PENALTY_LIMITATION_WITH_HARM",
            "SEIZURE",
            "ANNOUNCED_DELIVERY",
            "SURCHARGE_BEFORE_EXECUTION",
            "EXECUTION_STAY",
            "CASUALTY_CHANGE",
            "CASUALTY_CHANGE_TRAFFIC_FIRE"),
        TERMS.all().stream()
            .filter(term -> !term.movesFromRestDay())
            .filter(
                term ->
                    term.term().unit() != Term.Unit.WORKING_DAY
                        && term.term().unit() != Term.Unit.HOUR)
            .map(LegalTerm::rule)
            .collect(Collectors.toSet()));
  }

  @Test
  void theLastDayMovesByTheTextOfTheSuitByReferenceOrByAnalogy() {
    assertEquals(LegalText.RestDayRule.BY_TEXT, rest("LITIGATION"));
    assertEquals(LegalText.RestDayRule.BY_REFERENCE, rest("RECONSIDERATION"));
    assertEquals(LegalText.RestDayRule.BY_ANALOGY, rest("PAYMENT"));
    assertEquals(LegalText.RestDayRule.BY_ANALOGY, rest("REFERRAL_DECISION"));
  }

  private static LegalText.RestDayRule rest(String rule) {
    return TERMS.require(rule, NOW).text().restDayRule();
  }

  @ParameterizedTest
  @CsvSource({
    "FILING, AGENCY_HEAD, 10个工作日",
    "SEIZURE, AGENCY_HEAD, 60日",
    "DECISION, AGENCY_HEAD, 120日",
    "DECISION, SUPERIOR_AGENCY, 180日",
    "HEARING, AGENCY_HEAD, ''",
    "ACCIDENT_INVESTIGATION, GOVERNMENT, 120日",
    "ACCIDENT_REPLY_ESPECIALLY_MAJOR, GOVERNMENT, 60日",
    "RECONSIDERATION_SUPPLEMENT, RECONSIDERATION_AUTHORITY, ''",
    "RECONSIDERATION_DECISION, RECONSIDERATION_BODY_HEAD, 90日",
  })
  void anExtensionHasItsApproverAndItsCap(String rule, Approver approver, String longest) {
    var found =
        TERMS.require(rule, NOW).extensions().stream()
            .filter(one -> one.approver() == approver)
            .toList();
    assertEquals(1, found.size());
    assertEquals(longest, found.get(0).longest().map(Term::labelZh).orElse(""));
  }

  @Test
  void aBureauThatHasAnOlderTextAddsItsTermsWhichSayThatTheTextIsNotCarried() throws IOException {
    write("legal-texts.csv", "older-rule,2015,旧办法,2 5 7 10,68,BY_ANALOGY,");
    write(
        "legal-terms.csv",
        "STATEMENT,ACT_WITHIN,5,WORKING_DAY,NOTICE_DELIVERED,PARTY,older-rule/2015/17,2015-05-01,2026-02-01,陈述申辩,State and defend");
    LegalTerms terms = LegalTerms.shippedWith(folder);
    LegalTerm older = terms.require("STATEMENT", LocalDate.of(2026, 1, 31));
    assertFalse(older.text().carried());
    assertEquals(List.of("older-rule/2015/17", "older-rule/2015/68"), refs(older));
    assertTrue(terms.require("STATEMENT", LocalDate.of(2026, 2, 1)).text().carried());
    var refusal =
        assertThrows(Refusal.class, () -> TERMS.require("STATEMENT", LocalDate.of(2026, 1, 31)));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertEquals(TERMS.all().size(), LegalTerms.shippedWith(folder.resolve("none")).all().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "legal-terms.csv | A,ACT_WITHIN,0,WORKING_DAY,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,a,a | length of a term",
        "legal-terms.csv | A,ACT_WITHIN,1,WEEK,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,a,a | WEEK",
        "legal-terms.csv | A,SOON,1,MONTH,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,a,a | SOON",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,TEA,AGENCY,l/2015/1,2015-01-01,,a,a | unknown event: TEA",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,l/2015/x,2015-01-01,,a,a | x",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,m/2015/1,2015-01-01,,a,a | no text for m/2015/1",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,l/2015/1,soon,,a,a | soon",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,l/2015/1,2015-01-01,2015-01-01,a,a | must begin before",
        "legal-terms.csv | A,ACT_WITHIN,3,WORKING_DAY,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,a,a | does not mean 3个工作日",
        "legal-terms.csv | A,ACT_WITHIN,5,CALENDAR_DAY,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,a,a | does not mean 5日",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,,a | label_zh must be filled in",
        "legal-terms.csv | PAYMENT,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,l/2015/1,2015-01-01,,a,a | two terms in",
        "legal-terms.csv | A,ACT_WITHIN,1,MONTH,CASE_FILED,AGENCY,administrative-penalty-law/2021/1,2015-01-01,,a,a | added with it",
        "legal-texts.csv | l,2015,t,5,68,BY_ANALOGY, | there already",
        "legal-texts.csv | m,2015,t,5,,BY_ANALOGY, | go together",
        "legal-texts.csv | m,2015,t,some,,BY_ANALOGY, | some",
        "legal-texts.csv | m,2015,t,none,,PERHAPS, | PERHAPS",
        "term-events.csv | CASE_FILED,立案,filed | there already",
        "term-extensions.csv | B,1,AGENCY_HEAD,ADDED,5,WORKING_DAY,l/2015/2,2015-01-01,a,a | no term of this source",
        "term-extensions.csv | A,2,AGENCY_HEAD,ADDED,5,WORKING_DAY,l/2015/2,2015-01-01,a,a | numbered from 1",
        "term-suspensions.csv | B,TEA,l/2015/2,2015-01-01,a,a | no term of this source",
      })
  void aBrokenRowIsRefusedNamingFileAndLine(String table, String row, String reason)
      throws IOException {
    write("legal-texts.csv", "l,2015,t,2 5,68,BY_ANALOGY,");
    Files.writeString(
        folder.resolve(table),
        (Files.exists(folder.resolve(table))
                ? Files.readString(folder.resolve(table))
                : HEADERS.get(table) + "\n")
            + row
            + "\n");
    var broken = assertThrows(BrokenTable.class, () -> LegalTerms.shippedWith(folder));
    int line = table.equals("legal-texts.csv") ? 3 : 2;
    assertTrue(broken.getMessage().contains(table + ":" + line + ": "), broken.getMessage());
    assertTrue(broken.getMessage().contains(reason), broken.getMessage());
  }

  private void write(String table, String row) throws IOException {
    Files.writeString(folder.resolve(table), HEADERS.get(table) + "\n" + row + "\n");
  }
}
