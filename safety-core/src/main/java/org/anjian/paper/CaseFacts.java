package org.anjian.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseEnd;
import org.anjian.enforcement.Collection;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.Violation;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/** 案件所载: what a case says for a form. */
final class CaseFacts {

  private static final Set<String> OF_THE_NOTICE = Set.of("penalty-notice", "hearing-right-notice");

  /** Papers that ask for money. */
  private static final Set<String> OF_WHAT_IS_OWED =
      Set.of("payment-reminder", "deferral-approval");

  private final EnforcementCase one;
  private final Form form;
  private final LocalDate today;
  private final Procedure procedure;
  private final PaperWords words;

  CaseFacts(
      EnforcementCase one, Form form, LocalDate today, Procedure procedure, PaperWords words) {
    this.one = one;
    this.form = form;
    this.today = today;
    this.procedure = procedure;
    this.words = words;
  }

  RecordFacts gather(FactGathering.Beginning beginning) {
    CaseAct.Filing filing = one.filing();
    RecordFacts facts =
        beginning.of(
            one.enterprise(), one.division(), filing.officers().stream().findFirst(), isUnit());
    party(facts);
    Violation violation = one.violation();
    facts
        .fix("filedOn", filing.date())
        .propose("caseName", violation.partyName() + violation.description() + "案")
        .propose("causeOfAction", violation.description())
        .propose("violation", violation.description())
        .propose("problems", violation.description())
        .propose("factsAndEvidence", violation.description())
        .propose("caseSummary", summary(violation));
    one.assessment().ifPresent(assessment -> assessed(facts, assessment));
    if (OF_THE_NOTICE.contains(form.key())) {
      one.notice().ifPresent(notice -> noticed(facts, notice));
    } else {
      one.decision().ifPresent(decision -> decided(facts, decision));
    }
    ended(facts);
    heard(facts);
    new AftermathFacts(one, form, words, facts).gather();
    one.closedOn().ifPresent(day -> facts.fix("closedOn", day));
    dated(facts);
    new InvestigationFacts(one, facts, procedure).add(form.key());
    if (form.key().equals("filing-approval")) {
      facts.numbered(filing.number()).propose("issuedOn", filing.date());
    }
    return facts;
  }

  /** Papers without a date of their own are of the day of their act. */
  private void dated(RecordFacts facts) {
    Optional<LocalDate> day =
        switch (form.key()) {
          case "collective-discussion" ->
              last(CaseAct.CollectiveDiscussion.class).map(CaseAct::date);
          case "legal-review" -> last(CaseAct.LegalReview.class).map(CaseAct::date);
          case "closing" -> one.closedOn();
          default -> Optional.empty();
        };
    day.ifPresent(given -> facts.propose("issuedOn", given));
  }

  private void party(RecordFacts facts) {
    Violation violation = one.violation();
    facts.fix("party", violation.partyName());
    if (isUnit()) {
      facts.fix("unitName", violation.partyName());
    } else {
      facts.fix("personName", violation.partyName());
    }
  }

  private boolean isUnit() {
    Subject subject = one.violation().subject();
    return subject == Subject.UNIT || subject == Subject.AGENCY;
  }

  private static String summary(Violation violation) {
    return ChineseDates.plain(violation.actDate())
        + "，"
        + violation.partyName()
        + violation.description()
        + "。";
  }

  private void assessed(RecordFacts facts, CaseAct.Assessment assessment) {
    facts
        .propose("findings", assessment.findings())
        .propose("factsAndEvidence", assessment.findings())
        .fix("penaltyBasis", words.clause(assessment.appliedRef(), one.violation()))
        .propose(
            "factsAndBasis",
            assessment.findings()
                + "\n处罚依据："
                + words.clause(assessment.appliedRef(), one.violation()))
        .propose(
            "handlersOpinion", "建议给予：" + penalties(assessment.fine(), assessment.otherPenalties()));
  }

  private void noticed(RecordFacts facts, CaseAct.Notice notice) {
    facts
        .fix("penalty", penalties(notice.fine(), notice.otherPenalties()))
        .fix("issuedOn", notice.date());
    if (form.key().equals("penalty-notice")) {
      facts.numbered(notice.number());
    }
  }

  private void decided(RecordFacts facts, CaseAct.Decision decision) {
    String penalty = penalties(decision.fine(), decision.otherPenalties());
    facts
        .fix("decidedOn", decision.date())
        .fix("decisionNumber", decision.number().toString())
        .fix("penalty", penalty)
        .fix("fine", decision.fine())
        .propose("decisionMade", "行政处罚决定")
        .propose("factsAndDecision", one.violation().description() + "\n处罚决定：" + penalty)
        .propose("outcome", penalty);
    if (form.key().startsWith("penalty-decision")) {
      facts.numbered(decision.number()).fix("issuedOn", decision.date());
    }
    one.assessment()
        .ifPresent(
            assessment ->
                facts.propose("factsAndEvidence", assessment.findings() + "\n" + howHeard()));
    collected(facts, one.collection(procedure));
  }

  /** 告知与听取意见, as a decision tells it. */
  private String howHeard() {
    StringBuilder text = new StringBuilder();
    one.notice()
        .filter(notice -> one.has(ActKind.NOTICE_DELIVERY))
        .ifPresent(
            notice ->
                text.append("本机关于")
                    .append(ChineseDates.plain(one.date(ActKind.NOTICE_DELIVERY)))
                    .append("向当事人送达《行政处罚告知书》，文号")
                    .append(notice.number())
                    .append("。"));
    if (one.has(ActKind.STATEMENT)) {
      text.append("当事人提出陈述、申辩，本机关进行了复核。");
    }
    last(CaseAct.Hearing.class)
        .ifPresent(
            hearing ->
                text.append("本机关于").append(ChineseDates.plain(hearing.date())).append("举行了听证。"));
    if (one.has(ActKind.WAIVER)) {
      text.append("当事人明确表示放弃陈述、申辩和要求听证的权利。");
    }
    return text.toString();
  }

  private void ended(RecordFacts facts) {
    one.noPenalty()
        .ifPresent(
            decision -> {
              facts
                  .propose("factsAndEvidence", decision.findings())
                  .propose("disposal", decision.education())
                  .propose("outcome", "不予行政处罚");
              if (form.key().equals("no-penalty-decision")) {
                facts.numbered(decision.number()).fix("issuedOn", decision.date());
              }
            });
    last(CaseEnd.AgencyTransfer.class)
        .ifPresent(
            transfer ->
                transferred(facts, transfer.number(), transfer.date(), transfer.receiver())
                    .propose("transferReason", transfer.reason()));
    last(CaseEnd.TransferReport.class)
        .ifPresent(
            report ->
                facts
                    .propose("transferReason", "涉嫌" + report.offence())
                    .propose("findings", report.report()));
    last(CaseEnd.Transfer.class)
        .ifPresent(
            transfer ->
                transferred(facts, transfer.number(), transfer.date(), transfer.receiver())
                    .propose("attachments", String.join("\n", transfer.materials()))
                    .propose("attachmentCopies", String.valueOf(transfer.materials().size())));
  }

  private RecordFacts transferred(
      RecordFacts facts, DocumentNumber number, LocalDate day, String receiver) {
    facts.propose("receivingAuthority", receiver);
    return form.key().equals("transfer")
        ? facts.numbered(number).fix("party", receiver).fix("issuedOn", day)
        : facts;
  }

  private void collected(RecordFacts facts, Collection collection) {
    Yuan surcharge = collection.outstandingSurcharge(today);
    Yuan outstanding = collection.outstandingFine();
    boolean settled = outstanding.isZero() && surcharge.isZero();
    if (settled && OF_WHAT_IS_OWED.contains(form.key())
        || surcharge.isZero() && form.key().equals("surcharge-decision")) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of(
              "act",
              form.titleZh(),
              "stage",
              one.stage(),
              "outstandingFineYuan",
              outstanding,
              "outstandingSurchargeYuan",
              surcharge),
          Procedure.PAY);
    }
    facts
        .fix("outstandingFine", outstanding)
        .fix("surcharge", surcharge)
        .fix("totalDue", outstanding.plus(surcharge));
    collection.schedule().stream()
        .findFirst()
        .map(CaseAct.Instalment::dueOn)
        .ifPresent(due -> facts.propose("paymentDue", due).propose("overdueFrom", due.plusDays(1)));
    plan()
        .ifPresent(
            plan -> {
              List<CaseAct.Instalment> parts = plan.instalments();
              facts
                  .fix("deferralMode", parts.size() == 1 ? "延期缴纳" : "分期缴纳")
                  .fix("deferredUntil", parts.get(parts.size() - 1).dueOn())
                  .fix("instalmentCount", String.valueOf(parts.size()))
                  .fix("instalmentDue", instalments(parts))
                  .propose("issuedOn", plan.date());
            });
    if (settled) {
      facts.propose("execution", "罚款已缴清。");
    }
  }

  private Optional<CaseAct.InstalmentPlan> plan() {
    return last(CaseAct.InstalmentPlan.class);
  }

  private static String instalments(List<CaseAct.Instalment> parts) {
    List<String> lines = new ArrayList<>();
    for (CaseAct.Instalment part : parts) {
      lines.add(
          "第"
              + (lines.size() + 1)
              + "期："
              + ChineseDates.plain(part.dueOn())
              + "前缴纳"
              + part.amount().onPaper());
    }
    return String.join("\n", lines);
  }

  private void heard(RecordFacts facts) {
    last(CaseAct.Statement.class)
        .ifPresent(
            statement ->
                facts.propose("statement", statement.content() + "\n复核：" + statement.review()));
    if (one.has(ActKind.WAIVER)) {
      facts.propose("statement", "当事人明确表示放弃陈述、申辩和要求听证的权利。");
    }
    last(CaseAct.Hearing.class)
        .ifPresent(
            hearing ->
                facts
                    .propose("chairName", hearing.chair())
                    .propose("hearingSummary", hearing.record()));
    last(CaseAct.LegalReview.class)
        .filter(review -> form.key().equals("legal-review"))
        .ifPresent(review -> facts.propose("reviewOpinion", review.opinion()));
    last(CaseAct.CollectiveDiscussion.class)
        .ifPresent(
            discussion ->
                facts
                    .propose("participants", String.join("、", discussion.participants()))
                    .propose("conclusion", discussion.conclusion()));
  }

  private <A extends CaseAct> Optional<A> last(Class<A> type) {
    return one.round().stream()
        .filter(type::isInstance)
        .reduce((earlier, later) -> later)
        .map(type::cast);
  }

  private String penalties(Yuan fine, List<OtherPenalty> others) {
    List<String> parts =
        others.stream().map(words::penalty).collect(Collectors.toCollection(ArrayList::new));
    if (!fine.isZero()) {
      parts.add("罚款" + fine.onPaper());
    }
    return parts.isEmpty() ? "不予罚款" : String.join("；", parts);
  }
}
