package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.attachment.FileReference;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.people.OfficerPair;

/** 调查: questioning, the scene, samples, and the report on all of it. */
public sealed interface CaseInquiry extends CaseAct {

  /**
   * 询问通知: somebody is asked to come (文书 14).
   *
   * @param number document number
   * @param date day
   * @param person who is asked, or the unit
   * @param subject about what
   * @param at when to come
   * @param place where to
   * @param bring what to bring along
   */
  record QuestioningNotice(
      DocumentNumber number,
      LocalDate date,
      String person,
      String subject,
      LocalDateTime at,
      String place,
      List<String> bring)
      implements CaseInquiry {
    public QuestioningNotice {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(place, "place");
      bring = List.copyOf(bring);
    }

    @Override
    public ActKind kind() {
      return ActKind.QUESTIONING_NOTICE;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Moments.inOrder("at", at, date.atStartOfDay(), InvestigationLaw.QUESTION);
    }
  }

  /**
   * 询问笔录 (文书 15): it is evidence at once, of the party or of a witness.
   *
   * @param date day on which it went into the file
   * @param from when it began
   * @param until when it ended
   * @param place where
   * @param officers who asked
   * @param person who was asked
   * @param position post or trade of who was asked
   * @param ofParty whether the person speaks for the party, and not as a witness
   * @param credentialsShown whether the officers showed their certificates first
   * @param record questions and answers
   * @param signed whether the person signed
   * @param refusal why not; empty if signed
   * @param files the signed pages, sound or film
   */
  record Questioning(
      LocalDate date,
      LocalDateTime from,
      LocalDateTime until,
      String place,
      OfficerPair officers,
      String person,
      String position,
      boolean ofParty,
      boolean credentialsShown,
      String record,
      boolean signed,
      String refusal,
      List<FileReference> files)
      implements CaseInquiry {
    public Questioning {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(refusal, "refusal");
      files = List.copyOf(files);
    }

    @Override
    public ActKind kind() {
      return ActKind.QUESTIONING;
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public Optional<EvidenceItem> evidenceItem(int itemNumber) {
      return Optional.of(
          new EvidenceItem(
              itemNumber,
              ofParty ? EvidenceKind.PARTY_STATEMENT : EvidenceKind.TESTIMONY,
              person + "询问笔录",
              until,
              place,
              person,
              officers,
              "案卷",
              files,
              this));
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Moments.inOrder("until", until, from, InvestigationLaw.QUESTION);
      Moments.notAfter("until", until, date, InvestigationLaw.QUESTION);
      Moments.beforeDecision(this, before, until);
      if (!credentialsShown) {
        throw Procedure.missing("credentialsShown", InvestigationLaw.SHOW_CERTIFICATES);
      }
      if (!signed && refusal.isBlank()) {
        throw Procedure.missing("refusal", InvestigationLaw.SIGN_RECORD);
      }
    }
  }

  /**
   * 勘验笔录 (文书 16): it is evidence at once.
   *
   * @param number document number
   * @param date day on which it went into the file
   * @param from when it began
   * @param until when it ended
   * @param scene where
   * @param weather the weather
   * @param officers who examined
   * @param recorder who wrote it down
   * @param attendance who was there for the party, and who signed
   * @param record what was seen
   * @param files photographs, plans, film
   */
  record SceneRecord(
      DocumentNumber number,
      LocalDate date,
      LocalDateTime from,
      LocalDateTime until,
      String scene,
      String weather,
      OfficerPair officers,
      String recorder,
      Attendance attendance,
      String record,
      List<FileReference> files)
      implements CaseInquiry {
    public SceneRecord {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(scene, "scene");
      Objects.requireNonNull(weather, "weather");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(recorder, "recorder");
      Objects.requireNonNull(attendance, "attendance");
      Objects.requireNonNull(record, "record");
      files = List.copyOf(files);
    }

    @Override
    public ActKind kind() {
      return ActKind.SCENE_RECORD;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public Optional<EvidenceItem> evidenceItem(int itemNumber) {
      return Optional.of(
          new EvidenceItem(
              itemNumber,
              EvidenceKind.SCENE_RECORD,
              "勘验笔录" + number,
              until,
              scene,
              scene,
              officers,
              "案卷",
              files,
              this));
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Moments.inOrder("until", until, from, InvestigationLaw.SCENE);
      Moments.notAfter("until", until, date, InvestigationLaw.SCENE);
      Moments.beforeDecision(this, before, until);
      attendance.check(InvestigationLaw.SCENE);
    }
  }

  /**
   * 抽样取证 (文书 17): the samples are evidence at once.
   *
   * @param number document number
   * @param date day on which it went into the file
   * @param from when it began
   * @param until when it ended
   * @param place where
   * @param officers who took the samples
   * @param items what was taken, at least one
   * @param location where the samples are kept
   * @param attendance who was there for the party, and who signed
   * @param files photographs, film
   */
  record Sampling(
      DocumentNumber number,
      LocalDate date,
      LocalDateTime from,
      LocalDateTime until,
      String place,
      OfficerPair officers,
      List<PropertyItem> items,
      String location,
      Attendance attendance,
      List<FileReference> files)
      implements CaseInquiry {
    public Sampling {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(officers, "officers");
      items = List.copyOf(items);
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(attendance, "attendance");
      files = List.copyOf(files);
    }

    @Override
    public ActKind kind() {
      return ActKind.SAMPLING;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public Optional<EvidenceItem> evidenceItem(int itemNumber) {
      return Optional.of(
          new EvidenceItem(
              itemNumber,
              EvidenceKind.OBJECT,
              "抽样：" + PropertyItem.names(items),
              until,
              place,
              attendance.person(),
              officers,
              location,
              files,
              this));
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      LegalBasis basis = InvestigationLaw.SAMPLING_RECORD;
      Moments.inOrder("until", until, from, basis);
      Moments.notAfter("until", until, date, basis);
      Moments.beforeDecision(this, before, until);
      if (items.isEmpty()) {
        throw Procedure.missing("items", basis);
      }
      attendance.check(basis);
    }
  }

  /**
   * 调查报告: what the investigation established, on which evidence, and what the officers propose.
   *
   * @param date day
   * @param officers who investigated
   * @param party the party
   * @param facts what was established
   * @param evidence numbers of the evidence on which it rests, at least one
   * @param law what was broken, and what provides the penalty
   * @param circumstances what makes it lighter or heavier
   * @param opinion what is proposed
   */
  record InvestigationReport(
      LocalDate date,
      OfficerPair officers,
      String party,
      String facts,
      List<Integer> evidence,
      String law,
      String circumstances,
      String opinion)
      implements CaseInquiry {
    public InvestigationReport {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(facts, "facts");
      evidence = List.copyOf(evidence);
      Objects.requireNonNull(law, "law");
      Objects.requireNonNull(circumstances, "circumstances");
      Objects.requireNonNull(opinion, "opinion");
    }

    @Override
    public ActKind kind() {
      return ActKind.INVESTIGATION_REPORT;
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (evidence.isEmpty()) {
        throw Procedure.missing("evidence", InvestigationLaw.FACTS_MUST_BE_CLEAR);
      }
      evidence.forEach(item -> before.evidence().require(item, kind()));
    }
  }
}
