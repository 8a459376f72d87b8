package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.attachment.FileReference;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/**
 * 证据: what proves the facts of a case, what belongs to it, and where it was at every moment. The
 * day of these acts is the day on which they went into the file; when something was taken or moved,
 * they say themselves, since much is taken at an inspection before a case is filed.
 */
public sealed interface CaseEvidence extends CaseAct {

  /**
   * 取得证据: it becomes the next number of the case's evidence.
   *
   * @param date day on which it went into the file
   * @param evidence which of the eight kinds
   * @param title what it is
   * @param proves what it is to prove; may be empty
   * @param source who provided it, or where it was found
   * @param method how it was obtained: 调取, 拍摄, 拷贝, 提取 …
   * @param place where
   * @param takenAt when
   * @param officers by whom
   * @param quantity how much or how many pages
   * @param location where it is kept
   * @param copy what is noted on a copy; empty for an original
   * @param files what was photographed, scanned or recorded
   */
  record Taken(
      LocalDate date,
      EvidenceKind evidence,
      String title,
      String proves,
      String source,
      String method,
      String place,
      LocalDateTime takenAt,
      OfficerPair officers,
      String quantity,
      String location,
      Optional<Copy> copy,
      List<FileReference> files)
      implements CaseEvidence {
    public Taken {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(proves, "proves");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(takenAt, "takenAt");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(quantity, "quantity");
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(copy, "copy");
      files = List.copyOf(files);
    }

    @Override
    public ActKind kind() {
      return ActKind.EVIDENCE;
    }

    @Override
    public List<UUID> actingOfficers() {
      return officers.both();
    }

    @Override
    public Optional<EvidenceItem> evidenceItem(int number) {
      return Optional.of(
          new EvidenceItem(
              number, evidence, title, takenAt, place, source, officers, location, files, this));
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Moments.notAfter("takenAt", takenAt, date, evidence.basis());
      Moments.beforeDecision(this, before, takenAt);
      copy.ifPresent(noted -> noted.check(evidence));
    }
  }

  /**
   * 复制件注明: what makes a copy as good as the original (安全生产违法行为行政处罚办法(2025) 第38、39条).
   *
   * @param verifiedBy who compared it with the original
   * @param originalAt where the original is kept, and by whom
   * @param made how, when and by whom a copy of sound, film or data was made; empty for others
   */
  record Copy(String verifiedBy, String originalAt, String made) {
    public Copy {
      Objects.requireNonNull(verifiedBy, "verifiedBy");
      Objects.requireNonNull(originalAt, "originalAt");
      Objects.requireNonNull(made, "made");
    }

    void check(EvidenceKind kind) {
      boolean ofData = kind == EvidenceKind.AUDIOVISUAL || kind == EvidenceKind.ELECTRONIC_DATA;
      if (ofData && made.isBlank()) {
        throw Procedure.missing("copy.made", kind.basisOfCopies());
      }
      if (!ofData && verifiedBy.isBlank()) {
        throw Procedure.missing("copy.verifiedBy", kind.basisOfCopies());
      }
      if (!ofData && originalAt.isBlank()) {
        throw Procedure.missing("copy.originalAt", kind.basisOfCopies());
      }
    }
  }

  /**
   * 补充附件: more files of a piece of evidence.
   *
   * @param date day
   * @param item number of the evidence
   * @param files what is added, at least one
   */
  record MoreFiles(LocalDate date, int item, List<FileReference> files) implements CaseEvidence {
    public MoreFiles {
      Objects.requireNonNull(date, "date");
      files = List.copyOf(files);
      if (files.isEmpty()) {
        throw new IllegalArgumentException("at least one file is added");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.EVIDENCE_FILES;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before.evidence().require(item, kind());
    }
  }

  /**
   * 证据流转: a piece of evidence changes hands, place or state.
   *
   * @param date day on which it was noted
   * @param item number of the evidence
   * @param step what happened
   * @param at when
   * @param holder who has it then; for what was destroyed, who did so
   * @param location where it is then; may be empty for what was given back or destroyed
   * @param reason why, or under which decision
   */
  record Custody(
      LocalDate date,
      int item,
      CustodyStep step,
      LocalDateTime at,
      String holder,
      String location,
      String reason)
      implements CaseEvidence {
    public Custody {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(holder, "holder");
      Objects.requireNonNull(location, "location");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.CUSTODY;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      EvidenceFile.Entry entry = before.evidence().require(item, kind());
      Moments.notAfter("at", at, date, InvestigationLaw.RECORD_EVERYTHING);
      if (at.isBefore(entry.lastMoved())) {
        throw Refusal.of(
            RefusalCode.DATE_BEFORE_CAUSE,
            Map.of("field", "at", "value", at, "cause", entry.lastMoved()),
            InvestigationLaw.RECORD_EVERYTHING);
      }
      if (!entry.mayGo(step)) {
        throw before.outOfSequence(
            kind(), CaseRule.EVIDENCE_ON_FILE, InvestigationLaw.RECORD_EVERYTHING);
      }
      if (step == CustodyStep.DESTROYED && reason.isBlank()) {
        throw Procedure.missing("reason", InvestigationLaw.DISPOSE_OF_SEIZED);
      }
    }
  }
}
