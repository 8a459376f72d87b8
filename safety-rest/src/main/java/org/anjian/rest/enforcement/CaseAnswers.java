package org.anjian.rest.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.PursueCase;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;

/** 案件答复: does an act for the caller and answers with the case as it then stands. */
@RequestScoped
public class CaseAnswers {

  @Inject private PursueCase pursueCase;
  @Inject private Enterprises enterprises;
  @Inject private LegalTerms legalTerms;
  @Inject private WorkCalendar calendar;
  @Inject private DivisionNames divisions;
  @Inject private Clock clock;
  @Inject private Caller caller;

  Response perform(UUID id, long revision, CaseAct act) {
    return done(pursueCase.perform(caller.actor(), id, revision, act));
  }

  Response issue(
      UUID id, long revision, ActKind kind, LocalDate date, Function<DocumentNumber, CaseAct> act) {
    return done(pursueCase.issue(caller.actor(), id, revision, kind, date, act));
  }

  Response done(EnforcementCase changed) {
    return Answers.done(view(changed));
  }

  CaseView view(EnforcementCase found) {
    String enterpriseName = enterprises.find(found.enterprise()).map(Enterprise::name).orElse("");
    CollectionView collection =
        found.decision().isEmpty()
            ? null
            : CollectionView.of(found.collection(provisional()), LocalDate.now(clock));
    return CaseView.of(
        found,
        enterpriseName,
        collection,
        PaperDeliveryView.all(found, provisional()),
        found.decision().isEmpty() ? null : RemedyView.of(found, provisional()),
        deadlines(found),
        divisions);
  }

  /** 送达日期: the day on which a delivery counts, by the legal clock. */
  LocalDate countedOn(DocumentDelivery delivery) {
    return delivery.countsOn(new Procedure(legalTerms, LegalClock.of(calendar))).value();
  }

  private Map<String, LocalDate> deadlines(EnforcementCase found) {
    Map<String, LocalDate> deadlines = new LinkedHashMap<>();
    switch (found.stage()) {
      case INVESTIGATING, ASSESSED, NOTIFYING, HEARING_THE_PARTY ->
          found.decideBy(provisional()).ifPresent(day -> deadlines.put("decideBy", day));
      case DECIDED ->
          provisional()
              .delivery(found.decision().orElseThrow().date())
              .map(Deadline::lastDay)
              .ifPresent(day -> deadlines.put("deliverBy", day));
      default -> {}
    }
    aftermath(found, deadlines);
    return deadlines;
  }

  /** What the bureau still has to do after a decision, each by when. */
  private void aftermath(EnforcementCase found, Map<String, LocalDate> deadlines) {
    Procedure procedure = provisional();
    found.remedies().answerBy(procedure).ifPresent(day -> deadlines.put("answerBy", day));
    if (found.stage() == CaseStage.COLLECTING) {
      found.applyBy(procedure).ifPresent(day -> deadlines.put("applyToCourtBy", day));
    }
    if (found.stage() == CaseStage.REVOKED) {
      found.renewBy(procedure).ifPresent(day -> deadlines.put("renewBy", day));
    }
  }

  /**
   * What is shown may lie where no holiday notice reaches yet; an act is then still refused, but a
   * case can always be looked at.
   */
  Procedure provisional() {
    return new Procedure(legalTerms, LegalClock.of(calendar.provisional()));
  }
}
