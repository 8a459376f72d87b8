package org.anjian.ledger;

import java.util.List;

/**
 * 台账去处 (port): takes the sound rows of a workbook as typed entries, in batches. What an entry
 * refers to always comes in an earlier batch. Entries name what they refer to by credit code,
 * number or document number; the receiver knows their identities.
 *
 * <p>Entries of one kind come together; {@link RectificationOrderEntry} comes before the hazards
 * under the order, and {@link ReinspectionEntry} after them. A {@link CaseEntry} comes last and
 * brings its payments. An exception ends the pass.
 */
public interface LedgerSink {

  void enterprises(List<EnterpriseEntry> batch);

  void officers(List<OfficerEntry> batch);

  void inspections(List<InspectionEntry> batch);

  void rectificationOrders(List<RectificationOrderEntry> batch);

  void hazards(List<HazardEntry> batch);

  void reinspections(List<ReinspectionEntry> batch);

  void suspensions(List<SuspensionEntry> batch);

  void emergencyPlans(List<EmergencyPlanEntry> batch);

  void drills(List<DrillEntry> batch);

  void exams(List<ExamEntry> batch);

  void studySessions(List<StudySessionEntry> batch);

  void zeroAccidentUnits(List<ZeroAccidentEntry> batch);

  void publicity(List<PublicityEntry> batch);

  void accidents(List<AccidentEntry> batch);

  void cases(List<CaseEntry> batch);
}
