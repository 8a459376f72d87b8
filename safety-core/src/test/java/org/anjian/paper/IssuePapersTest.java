package org.anjian.paper;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.Violation;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.RemedyHazards;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.law.Condition;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.memory.MemoryPapers;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuePapersTest {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 8);
  private static final Procedure PROCEDURE =
      new Procedure(LegalTerms.shipped(), LegalClock.of(WorkCalendar.shipped()));

  private final Bureau bureau = new Bureau();
  private final IssuePapers papers =
      new IssuePapers(
          Forms.shipped(),
          new PaperPorts(
              bureau.stores.enterprises(),
              bureau.stores.officers(),
              bureau.stores.inspections(),
              bureau.stores.hazards(),
              bureau.stores.rectificationOrders(),
              bureau.stores.onSiteMeasures(),
              bureau.stores.enforcementCases()),
          bureau.stores.papers(),
          bureau.stores.documentNumbers(),
          new PlainRenderer(),
          new Words(),
          new Agency.Contact(
              Optional.of("翼城县解放街1号"),
              Optional.of("043500"),
              Optional.of("0357-0000000"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          PROCEDURE,
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock);

  /** A page of words. */
  private static final class PlainRenderer implements PaperRenderer {
    @Override
    public byte[] render(PaperSheet sheet) {
      return (sheet.draft()
              + "|"
              + sheet.number()
              + "|"
              + sheet.corrects()
              + "|"
              + sheet.paper().values())
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String page(byte[] file, String title) {
      return title + "\n" + new String(file, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] template(Form form) {
      return form.key().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final class Words implements PaperWords {
    @Override
    public String mode(InspectionMode mode) {
      return mode.name();
    }

    @Override
    public String measure(OnSiteMeasure.Kind kind) {
      return kind.name();
    }

    @Override
    public String penalty(OtherPenalty penalty) {
      return penalty.code();
    }

    @Override
    public String clause(String appliedRef, Violation violation) {
      return appliedRef;
    }
  }

  private RectificationOrder order;
  private PaperSubject orderSubject;

  @BeforeEach
  void anOrder() {
    Inspection inspection = bureau.inspected(DAY);
    List<RemedyHazards.Demand> demands =
        bureau
            .hazards
            .find(
                Bureau.inspector(),
                inspection.id(),
                List.of(
                    new RemedyHazards.Finding("皮带机无防护罩", HazardLevel.GENERAL),
                    new RemedyHazards.Finding("瓦斯传感器失效", HazardLevel.MAJOR)))
            .stream()
            .map(hazard -> new RemedyHazards.Demand(hazard.id(), DAY.plusDays(10)))
            .toList();
    order = bureau.hazards.order(Bureau.inspector(), inspection.id(), DAY, demands);
    orderSubject = new PaperSubject(PaperSubject.Kind.RECTIFICATION_ORDER, order.id());
  }

  private static IssuePapers.Entry entry(
      String form, PaperSubject subject, Map<String, String> values) {
    return new IssuePapers.Entry(form, subject, values, List.of(), List.of());
  }

  private IssuePapers.Entry orderEntry() {
    return entry("rectification-order", orderSubject, Map.of());
  }

  @Test
  void anOrderIsFilledFromItsRecordAlone() {
    DraftPaper draft = papers.draft(Bureau.inspector(), orderEntry());

    assertEquals(List.of(), draft.missing());
    assertEquals(Optional.of(order.number()), draft.number());
    assertEquals("翼城县应急管理局", draft.agency());
    assertEquals("1．皮带机无防护罩。\n2．瓦斯传感器失效（重大事故隐患）。", value(draft, "problems"));
    assertEquals("1、2", value(draft, "itemsToRectify"));
    assertEquals("2020年5月18日", value(draft, "rectificationDue"));
    assertEquals("翼城县人民政府", value(draft, "reviewGovernment"));
    assertEquals("2020-05-08", value(draft, "issuedOn"));
    assertTrue(draft.fixed().contains("problems"));
    assertFalse(draft.fixed().contains("court"));
  }

  private static String value(DraftPaper draft, String key) {
    return draft.paper().value(key).orElseThrow();
  }

  @Test
  void whatTheRecordSaysIsNotTypedOver() {
    assertRefused(
        RefusalCode.PAPER_CONTRADICTS_RECORD,
        () ->
            papers.draft(
                Bureau.inspector(),
                entry("rectification-order", orderSubject, Map.of("problems", "无"))));
  }

  @Test
  void anIssuedPaperCarriesTheRecordsNumberAndStaysAsItIs() {
    IssuedPaper issued = papers.issue(Bureau.inspector(), orderEntry());
    byte[] first = papers.content(Bureau.inspector(), issued.id());

    assertEquals(Optional.of(order.number()), issued.number());
    assertEquals(2, issued.copies());
    assertEquals(first.length, issued.size());
    assertTrue(new String(first, StandardCharsets.UTF_8).startsWith("false|"));
    assertArrayEquals(first, papers.content(Bureau.leader(), issued.id()));
    assertEquals(List.of(issued), papers.of(Bureau.inspector(), orderSubject));
    assertTrue(
        bureau.audit.stream()
            .anyMatch(
                one ->
                    one.action().equals("paper.issue") && one.detail().contains(issued.sha256())));
  }

  @Test
  void aRecordsPaperIsIssuedOnce() {
    papers.issue(Bureau.inspector(), orderEntry());

    assertRefused(RefusalCode.ALREADY_EXISTS, () -> papers.issue(Bureau.inspector(), orderEntry()));
  }

  @Test
  void aCorrectionIsAPaperOfItsOwnThatCitesTheOther() {
    IssuedPaper wrong = papers.issue(Bureau.inspector(), orderEntry());

    IssuedPaper right =
        papers.correct(
            Bureau.inspector(),
            wrong.id(),
            entry("rectification-order", orderSubject, Map.of("court", "曲沃县人民法院")));

    assertEquals(Optional.of(wrong.id()), right.corrects());
    assertEquals(order.number().next(), right.number().orElseThrow());
    assertTrue(
        new String(papers.content(Bureau.inspector(), right.id()), StandardCharsets.UTF_8)
            .contains("《责令限期整改指令书》（" + order.number() + "）"));
    assertRefused(
        RefusalCode.ALREADY_EXISTS,
        () -> papers.correct(Bureau.inspector(), wrong.id(), orderEntry()));
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () ->
            papers.correct(
                Bureau.inspector(), right.id(), entry("delivery-receipt", orderSubject, Map.of())));
  }

  @Test
  void changedBytesAreNoticed() {
    IssuedPaper issued = papers.issue(Bureau.inspector(), orderEntry());
    ((MemoryPapers) bureau.stores.papers()).tamper(issued.id(), new byte[] {1});

    assertRefused(RefusalCode.PAPER_DAMAGED, () -> papers.content(Bureau.inspector(), issued.id()));
  }

  @Test
  void whatIsMissingIsListedBeforeAnyNumberIsGiven() {
    PaperSubject subject = new PaperSubject(PaperSubject.Kind.INSPECTION, order.inspection());
    int next = bureau.nextNumber(DocumentKind.INTERVIEW_NOTICE);

    assertRefused(
        RefusalCode.PAPER_INCOMPLETE,
        () -> papers.issue(Bureau.inspector(), entry("interview-notice", subject, Map.of())));
    assertEquals(next + 1, bureau.nextNumber(DocumentKind.INTERVIEW_NOTICE));
  }

  @Test
  void aTypedFormTakesTheNextNumberOfItsSeries() {
    PaperSubject subject = new PaperSubject(PaperSubject.Kind.INSPECTION, order.inspection());

    IssuedPaper issued =
        papers.issue(
            Bureau.inspector(),
            entry(
                "interview-notice",
                subject,
                Map.of(
                    "interviewReason", "无证上岗",
                    "interviewAt", "2020-05-20T09:00",
                    "interviewPlace", "本局302室",
                    "papersToBring", "身份证")));

    assertEquals("（翼）应急询〔2020〕1号", issued.number().orElseThrow().toString());
    assertEquals(bureau.mine.name(), issued.values().get("party"));
  }

  @Test
  void aFormIsFilledForItsRecordsOnly() {
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> papers.draft(Bureau.inspector(), entry("closing", orderSubject, Map.of())));
    assertRefused(
        RefusalCode.NOT_FOUND,
        () -> papers.draft(Bureau.inspector(), entry("poem", orderSubject, Map.of())));
  }

  @Test
  void papersAreForTheStaffInWhoseAreaTheRecordLies() {
    Actor elsewhere = Bureau.actor(Scope.of(Yicheng.LECHANG), Role.INSPECTOR);
    Actor enterprise = Bureau.actor(Scope.of(Yicheng.COUNTY, bureau.mine.id()), Role.ENTERPRISE);

    assertRefused(RefusalCode.NOT_FOUND, () -> papers.draft(elsewhere, orderEntry()));
    assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> papers.draft(enterprise, orderEntry()));
    assertRefused(
        RefusalCode.OUTSIDE_SCOPE, () -> papers.issue(Bureau.with(Role.CASHIER), orderEntry()));
  }

  private PaperSubject aCase(CaseAct... acts) {
    EnforcementCase one =
        EnforcementCase.file(
            bureau.ids.next(),
            bureau.mine.id(),
            bureau.mine.division(),
            Optional.empty(),
            Violation.of(
                ProvisionName.parse("work-safety-law/97.1.7"),
                Subject.UNIT,
                "北丁煤矿",
                Condition.OVERDUE_UNCORRECTED,
                DAY,
                "特种作业人员无证上岗"),
            new CaseAct.Filing(
                Yicheng.document(DocumentKind.FILING, 1),
                DAY.plusDays(3),
                List.of(new OfficerPair(bureau.chen, bureau.li))));
    for (CaseAct act : acts) {
      one = one.perform(act, PROCEDURE);
    }
    bureau.stores.enforcementCases().add(one);
    return new PaperSubject(PaperSubject.Kind.CASE, one.id());
  }

  private PaperSubject decidedCase() {
    Yuan fine = Yuan.of(218_500);
    List<OtherPenalty> others = List.of(new OtherPenalty("SUSPEND_PRODUCTION"));
    return aCase(
        new CaseAct.Assessment(DAY.plusDays(10), "属实", "ref", "幅度", fine, others, true, "[]"),
        new CaseAct.Notice(
            Yicheng.document(DocumentKind.PENALTY_NOTICE, 1),
            DAY.plusDays(11),
            fine,
            others,
            false),
        new CaseAct.NoticeDelivery(DAY.plusDays(11), DeliveryMode.HANDED_OVER, "负责人"),
        new CaseAct.Waiver(DAY.plusDays(12)),
        new CaseAct.LegalReview(DAY.plusDays(12), "某某", true, "同意"),
        new CaseAct.CollectiveDiscussion(DAY.plusDays(13), List.of("甲局长", "乙副局长"), "同意"),
        new CaseAct.Decision(
            Yicheng.document(DocumentKind.PENALTY_DECISION, 1), DAY.plusDays(20), fine, others));
  }

  @Test
  void aDecisionIsFilledFromItsCaseAndWantsTheRestTyped() {
    PaperSubject subject = decidedCase();

    DraftPaper draft =
        papers.draft(Bureau.inspector(), entry("penalty-decision-unit", subject, Map.of()));

    assertEquals("（翼）应急罚〔2020〕1号", draft.number().orElseThrow().toString());
    assertEquals("SUSPEND_PRODUCTION；罚款人民币贰拾壹万捌仟伍佰元整（¥218,500.00）", value(draft, "penalty"));
    assertEquals("2020-05-28", value(draft, "issuedOn"));
    assertEquals(
        List.of("违反的规定", "缴纳处", "缴纳账号"), draft.missing().stream().map(FormField::labelZh).toList());
    IssuedPaper issued =
        papers.issue(
            Bureau.inspector(),
            entry(
                "penalty-decision-unit",
                subject,
                Map.of("breachedRule", "某法第三十条", "bank", "某银行", "bankAccount", "0001")));
    assertEquals(LocalDate.of(2020, 5, 28), issued.issuedOn());
  }

  @Test
  void moneyThatIsNotOwedIsNotAskedFor() {
    PaperSubject subject = decidedCase();

    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () -> papers.draft(Bureau.inspector(), entry("surcharge-decision", subject, Map.of())));
    assertEquals(
        "218500.00",
        value(
            papers.draft(Bureau.inspector(), entry("deferral-decision", subject, Map.of())),
            "outstandingFine"));
  }

  @Test
  void aPaperWithoutADateOfItsOwnIsOfTheDayOfItsAct() {
    IssuedPaper issued =
        papers.issue(
            Bureau.inspector(),
            entry(
                "collective-discussion",
                decidedCase(),
                Map.of(
                    "recordFrom", "2020-05-21T09:00",
                    "recordUntil", "2020-05-21T10:00",
                    "recordPlace", "会议室",
                    "chairName", "甲局长",
                    "reporter", "某某",
                    "recorder", "某某",
                    "discussionSubject", "幅度",
                    "record", "同意")));

    assertEquals(DAY.plusDays(13), issued.issuedOn());
  }

  @Test
  void aUnitsCaseIsFilledWithItsRegister() {
    DraftPaper draft =
        papers.draft(Bureau.inspector(), entry("penalty-decision-unit", decidedCase(), Map.of()));

    assertEquals(bureau.mine.legalRepresentative(), value(draft, "representative"));
    assertEquals("北丁煤矿", value(draft, "unitName"));
  }

  @Test
  void aUnitsCaseDoesNotFillThePersonsForm() {
    DraftPaper draft =
        papers.draft(Bureau.inspector(), entry("penalty-decision-person", decidedCase(), Map.of()));

    assertTrue(draft.missing().stream().anyMatch(field -> field.key().equals("personName")));
  }

  @Test
  void aPaperAboutAnActThatWasNotDoneIsNotIssued() {
    PaperSubject subject = aCase();

    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () ->
            papers.issue(
                Bureau.inspector(),
                entry(
                    "penalty-decision-unit",
                    subject,
                    Map.of(
                        "breachedRule", "某法",
                        "penaltyBasis", "某法",
                        "penalty", "警告",
                        "bank", "某银行",
                        "bankAccount", "0001"))));
  }

  @Test
  void aPaperIsNotDatedAhead() {
    bureau.today(DAY.plusDays(20));

    assertRefused(
        RefusalCode.DATE_IN_FUTURE,
        () ->
            papers.issue(
                Bureau.inspector(),
                entry(
                    "supply-stop-decision",
                    new PaperSubject(PaperSubject.Kind.INSPECTION, order.inspection()),
                    Map.of(
                        "issuedOn", "2020-06-30",
                        "decidedOn", "2020-05-08",
                        "supplyStop", "停产",
                        "performFrom", "2020-06-30T09:00",
                        "performance", "停电"))));
  }
}
