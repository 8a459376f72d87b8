package org.anjian.enforcement;

import java.util.Map;
import java.util.Set;
import org.anjian.document.DocumentKind;

/** 调查行为: which papers the acts of the investigation issue, and which the head alone does. */
final class InvestigationActs {

  /** Acts that issue a numbered document. */
  static final Map<ActKind, DocumentKind> NUMBERED =
      Map.ofEntries(
          Map.entry(ActKind.QUESTIONING_NOTICE, DocumentKind.INTERVIEW_NOTICE),
          Map.entry(ActKind.SCENE_RECORD, DocumentKind.SCENE_RECORD),
          Map.entry(ActKind.SAMPLING, DocumentKind.SAMPLING_VOUCHER),
          Map.entry(ActKind.EVIDENCE_REGISTRATION, DocumentKind.EVIDENCE_REGISTRATION_NOTICE),
          Map.entry(ActKind.EVIDENCE_DISPOSAL, DocumentKind.EVIDENCE_DISPOSAL),
          Map.entry(ActKind.SEIZURE, DocumentKind.SEIZURE_DECISION),
          Map.entry(ActKind.SEIZURE_EXTENSION, DocumentKind.SEIZURE_EXTENSION),
          Map.entry(ActKind.SEIZURE_DISPOSAL, DocumentKind.SEIZURE_DISPOSAL),
          Map.entry(ActKind.APPRAISAL, DocumentKind.APPRAISAL_COMMISSION),
          Map.entry(ActKind.SUPPLY_CUT, DocumentKind.SUPPLY_STOP_DECISION),
          Map.entry(ActKind.SUPPLY_RESTORATION, DocumentKind.SUPPLY_RESUMPTION));

  /** Decisions of the head. */
  static final Set<ActKind> BY_THE_HEAD =
      Set.of(
          ActKind.EVIDENCE_DISPOSAL,
          ActKind.SEIZURE_EXTENSION,
          ActKind.SEIZURE_DISPOSAL,
          ActKind.MEASURE_APPROVAL,
          ActKind.SUPPLY_CUT,
          ActKind.SUPPLY_RESTORATION,
          ActKind.RECUSAL_DECISION);

  private InvestigationActs() {}
}
