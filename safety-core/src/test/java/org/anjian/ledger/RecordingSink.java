package org.anjian.ledger;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it is given, in order, and how large the batches were. */
final class RecordingSink implements LedgerSink {

  final List<LedgerEntry> all = new ArrayList<>();
  final List<Integer> batches = new ArrayList<>();

  <E extends LedgerEntry> List<E> of(Class<E> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void take(List<? extends LedgerEntry> batch) {
    all.addAll(batch);
    batches.add(batch.size());
  }

  @Override
  public void enterprises(List<EnterpriseEntry> batch) {
    take(batch);
  }

  @Override
  public void officers(List<OfficerEntry> batch) {
    take(batch);
  }

  @Override
  public void inspections(List<InspectionEntry> batch) {
    take(batch);
  }

  @Override
  public void rectificationOrders(List<RectificationOrderEntry> batch) {
    take(batch);
  }

  @Override
  public void hazards(List<HazardEntry> batch) {
    take(batch);
  }

  @Override
  public void reinspections(List<ReinspectionEntry> batch) {
    take(batch);
  }

  @Override
  public void suspensions(List<SuspensionEntry> batch) {
    take(batch);
  }

  @Override
  public void emergencyPlans(List<EmergencyPlanEntry> batch) {
    take(batch);
  }

  @Override
  public void drills(List<DrillEntry> batch) {
    take(batch);
  }

  @Override
  public void exams(List<ExamEntry> batch) {
    take(batch);
  }

  @Override
  public void studySessions(List<StudySessionEntry> batch) {
    take(batch);
  }

  @Override
  public void zeroAccidentUnits(List<ZeroAccidentEntry> batch) {
    take(batch);
  }

  @Override
  public void publicity(List<PublicityEntry> batch) {
    take(batch);
  }

  @Override
  public void accidents(List<AccidentEntry> batch) {
    take(batch);
  }

  @Override
  public void cases(List<CaseEntry> batch) {
    take(batch);
  }
}
