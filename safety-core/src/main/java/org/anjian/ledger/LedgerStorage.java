package org.anjian.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enterprise.CreditCode;
import org.anjian.identity.Ids;
import org.anjian.law.Subject;
import org.anjian.people.OfficerPair;

/**
 * Stores sound entries that are not on record yet: gives them identities, leads references to
 * identities, and remembers what was stored. Entries on record with the same content are counted as
 * unchanged; with other content they are left alone and reported.
 */
final class LedgerStorage implements LedgerSink {

  /** An enterprise as other entries need it. */
  private record Party(UUID id, String name, String principal) {}

  private final LedgerYear year;
  private final LedgerPorts ports;
  private final Ids ids;

  private final Map<String, Map<String, LedgerEntries.Stored>> onRecord = new HashMap<>();
  private final Map<CreditCode, Party> enterprises = new HashMap<>();
  private final Map<String, UUID> officers = new HashMap<>();
  private final Map<String, UUID> inspections = new HashMap<>();
  private final Map<DocumentNumber, UUID> orders = new HashMap<>();
  private final Map<String, UUID> hazards = new HashMap<>();
  private final List<DocumentNumber> numbersUsed = new ArrayList<>();
  private final List<LedgerProblem> conflicts = new ArrayList<>();
  private long rowsStored;
  private long rowsUnchanged;

  LedgerStorage(LedgerYear year, LedgerPorts ports, Ids ids) {
    this.year = Objects.requireNonNull(year, "year");
    this.ports = Objects.requireNonNull(ports, "ports");
    this.ids = Objects.requireNonNull(ids, "ids");
  }

  long rowsStored() {
    return rowsStored;
  }

  long rowsUnchanged() {
    return rowsUnchanged;
  }

  List<LedgerProblem> conflicts() {
    return conflicts;
  }

  @Override
  public void enterprises(List<EnterpriseEntry> batch) {
    Map<CreditCode, UUID> registered =
        ports.enterprises().identify(batch.stream().map(EnterpriseEntry::creditCode).toList());
    Map<EnterpriseEntry, UUID> fresh =
        sort(
            LedgerSheet.ENTERPRISES,
            "enterprise",
            batch,
            entry -> Optional.ofNullable(registered.get(entry.creditCode())));
    for (EnterpriseEntry entry : batch) {
      UUID id = fresh.containsKey(entry) ? fresh.get(entry) : idOf("enterprise", entry.key());
      enterprises.put(entry.creditCode(), new Party(id, entry.name(), entry.principal()));
    }
    ports
        .enterprises()
        .addAll(
            fresh.entrySet().stream()
                .filter(entry -> !registered.containsKey(entry.getKey().creditCode()))
                .map(entry -> entry.getKey().toEnterprise(entry.getValue(), year.firstDay()))
                .toList());
  }

  @Override
  public void officers(List<OfficerEntry> batch) {
    Map<String, UUID> registered =
        ports.officers().identify(batch.stream().map(OfficerEntry::certificateNumber).toList());
    Map<OfficerEntry, UUID> fresh =
        sort(
            LedgerSheet.OFFICERS,
            "officer",
            batch,
            entry -> Optional.ofNullable(registered.get(entry.certificateNumber())));
    remember(batch, fresh, "officer", OfficerEntry::certificateNumber, officers);
    ports
        .officers()
        .addAll(
            fresh.entrySet().stream()
                .filter(entry -> !registered.containsKey(entry.getKey().certificateNumber()))
                .map(entry -> entry.getKey().toOfficer(entry.getValue(), year.division()))
                .toList());
  }

  @Override
  public void inspections(List<InspectionEntry> batch) {
    Map<InspectionEntry, UUID> fresh = sort(LedgerSheet.INSPECTIONS, "inspection", batch);
    remember(batch, fresh, "inspection", InspectionEntry::number, inspections);
    add(
        fresh,
        (entry, id) ->
            entry.toInspection(
                id,
                enterprise(entry.enterprise()),
                new OfficerPair(
                    officers.get(entry.leadCertificate()),
                    officers.get(entry.assistingCertificate()))),
        ports.inspections()::addAll);
    fresh
        .keySet()
        .forEach(
            entry ->
                Stream.of(entry.planNumber(), entry.recordNumber(), entry.jointNumber())
                    .flatMap(Optional::stream)
                    .forEach(numbersUsed::add));
  }

  @Override
  public void rectificationOrders(List<RectificationOrderEntry> batch) {
    Map<RectificationOrderEntry, UUID> fresh = sortDerived("order", batch);
    remember(batch, fresh, "order", RectificationOrderEntry::number, orders);
    add(
        fresh,
        (entry, id) ->
            entry.toOrder(id, inspections.get(entry.inspection()), enterprise(entry.enterprise())),
        ports.orders()::addAll);
    fresh.keySet().forEach(entry -> numbersUsed.add(entry.number()));
  }

  @Override
  public void hazards(List<HazardEntry> batch) {
    Map<HazardEntry, UUID> fresh = sort(LedgerSheet.HAZARDS, "hazard", batch);
    remember(batch, fresh, "hazard", HazardEntry::number, hazards);
    add(
        fresh,
        (entry, id) ->
            entry.toHazard(
                id,
                inspections.get(entry.inspection()),
                enterprise(entry.enterprise()),
                entry.order().map(demand -> orders.get(demand.number()))),
        ports.hazards()::addAll);
  }

  @Override
  public void reinspections(List<ReinspectionEntry> batch) {
    Map<ReinspectionEntry, UUID> fresh = sortDerived("reinspection", batch);
    add(
        fresh,
        (entry, id) ->
            entry.toReinspection(
                id, orders.get(entry.order()), enterprise(entry.enterprise()), hazards::get),
        ports.orders()::addReinspections);
    fresh.keySet().forEach(entry -> numbersUsed.add(entry.number()));
  }

  @Override
  public void suspensions(List<SuspensionEntry> batch) {
    Map<SuspensionEntry, UUID> fresh = sort(LedgerSheet.SUSPENSIONS, "measure", batch);
    add(
        fresh,
        (entry, id) ->
            entry.toMeasure(
                id, inspections.get(entry.inspection()), enterprise(entry.enterprise())),
        ports.measures()::addAll);
    fresh.keySet().forEach(entry -> numbersUsed.add(entry.number()));
  }

  @Override
  public void cases(List<CaseEntry> batch) {
    Map<String, CaseEntry> rows = new LinkedHashMap<>();
    batch.forEach(entry -> rows.put(entry.key(), entry.with(List.of())));
    Map<CaseEntry, UUID> fresh = sort(LedgerSheet.CASES, "case", List.copyOf(rows.values()));
    Set<PaymentEntry> freshPayments =
        sort(
                LedgerSheet.PAYMENTS,
                "payment",
                batch.stream().flatMap(entry -> entry.payments().stream()).toList())
            .keySet();
    List<EnforcementCase> added = new ArrayList<>();
    for (CaseEntry entry : batch) {
      UUID id = fresh.get(rows.get(entry.key()));
      if (id != null) {
        added.add(toCase(entry, id));
        numbersUsed.add(entry.filingNumber());
        entry.decision().map(CaseEntry.Decision::number).ifPresent(numbersUsed::add);
      } else {
        List<PaymentEntry> later =
            entry.payments().stream().filter(freshPayments::contains).toList();
        if (!later.isEmpty()) {
          ports.cases().update(withPayments(idOf("case", entry.key()), entry.with(later)));
        }
      }
    }
    if (!added.isEmpty()) {
      ports.cases().addAll(added);
    }
  }

  @Override
  public void emergencyPlans(List<EmergencyPlanEntry> batch) {
    add(
        sort(LedgerSheet.EMERGENCY_PLANS, "plan", batch),
        (entry, id) -> entry.toPlan(id, enterprise(entry.enterprise())),
        ports.plans()::addAll);
  }

  @Override
  public void drills(List<DrillEntry> batch) {
    add(
        sort(LedgerSheet.DRILLS, "drill", batch),
        (entry, id) -> entry.toDrill(id, enterprise(entry.enterprise())),
        ports.drills()::addAll);
  }

  @Override
  public void exams(List<ExamEntry> batch) {
    add(
        sort(LedgerSheet.EXAMS, "exam", batch),
        (entry, id) -> entry.toResult(id, year.division()),
        ports.examResults()::addAll);
  }

  @Override
  public void studySessions(List<StudySessionEntry> batch) {
    add(
        sort(LedgerSheet.STUDY_SESSIONS, "study", batch),
        (entry, id) -> entry.toSession(id, year.division()),
        ports.studySessions()::addAll);
  }

  @Override
  public void zeroAccidentUnits(List<ZeroAccidentEntry> batch) {
    add(
        sort(LedgerSheet.ZERO_ACCIDENT_UNITS, "zero-accident", batch),
        (entry, id) -> entry.toUnit(id),
        ports.zeroAccidentUnits()::addAll);
  }

  @Override
  public void publicity(List<PublicityEntry> batch) {
    add(
        sort(LedgerSheet.PUBLICITY, "publicity", batch),
        (entry, id) -> entry.toItem(id, year.division()),
        ports.publicity()::addAll);
  }

  @Override
  public void accidents(List<AccidentEntry> batch) {
    add(
        sort(LedgerSheet.ACCIDENTS, "accident", batch),
        (entry, id) -> entry.toAccident(id, enterprise(entry.enterprise())),
        ports.accidents()::addAll);
  }

  /** Lets the number series go on behind the numbers of the ledgers. */
  void finish() {
    ports.numbers().noteUsed(year.division(), numbersUsed);
  }

  private EnforcementCase toCase(CaseEntry entry, UUID id) {
    Party party = enterprises.get(entry.enterprise());
    return entry.toCase(
        id,
        party.id(),
        entry.inspection().map(inspections::get),
        entry.subject() == Subject.PRINCIPAL ? party.principal() : party.name());
  }

  /** A case on record, with payments that its ledger did not have before. */
  private EnforcementCase withPayments(UUID id, CaseEntry later) {
    EnforcementCase stored = ports.cases().find(id).orElseThrow();
    List<CaseAct> acts = new ArrayList<>(stored.acts());
    later.payments().stream()
        .map(payment -> new CaseAct.Payment(payment.date(), payment.amount(), payment.kind(), ""))
        .forEach(acts::add);
    return EnforcementCase.onRecord(
        stored.id(),
        stored.enterprise(),
        stored.division(),
        stored.inspection(),
        stored.violation(),
        stored.origin(),
        acts,
        stored.revision());
  }

  private UUID enterprise(CreditCode code) {
    return enterprises.get(code).id();
  }

  private UUID idOf(String kind, String key) {
    return onRecord.get(kind).get(key).record();
  }

  /** Remembers the identities of a batch, of new entries and of those on record. */
  private <E extends LedgerEntry, K> void remember(
      List<E> batch,
      Map<E, UUID> fresh,
      String kind,
      Function<E, K> name,
      Map<K, UUID> identities) {
    for (E entry : batch) {
      UUID id = fresh.get(entry);
      identities.put(name.apply(entry), id != null ? id : idOf(kind, entry.key()));
    }
  }

  private static <E, R> void add(
      Map<E, UUID> fresh, BiFunction<E, UUID, R> conversion, Consumer<Collection<R>> store) {
    List<R> records = new ArrayList<>(fresh.size());
    fresh.forEach((entry, id) -> records.add(conversion.apply(entry, id)));
    if (!records.isEmpty()) {
      store.accept(records);
    }
  }

  private <E extends LedgerEntry> Map<E, UUID> sort(LedgerSheet sheet, String kind, List<E> batch) {
    return sort(sheet, kind, batch, entry -> Optional.empty());
  }

  /** Sorts a batch whose entries are rows, and counts them. */
  private <E extends LedgerEntry> Map<E, UUID> sort(
      LedgerSheet sheet, String kind, List<E> batch, Function<E, Optional<UUID>> registered) {
    Map<E, UUID> fresh =
        sort(
            kind,
            batch,
            registered,
            entry ->
                conflicts.add(
                    LedgerProblem.at(
                        sheet.title(),
                        entry.row(),
                        "",
                        ProblemCode.DIFFERS_FROM_RECORD,
                        Map.of("key", entry.key()))));
    rowsStored += fresh.size();
    return fresh;
  }

  /**
   * Sorts a batch whose entries are what several rows say together; the rows are counted elsewhere.
   */
  private <E extends LedgerEntry> Map<E, UUID> sortDerived(String kind, List<E> batch) {
    long unchangedRows = rowsUnchanged;
    Map<E, UUID> fresh = sort(kind, batch, entry -> Optional.empty(), entry -> {});
    rowsUnchanged = unchangedRows;
    return fresh;
  }

  /**
   * The entries that are not on record yet, each with its identity; counts those that are, and
   * reports those that say something else than the record.
   */
  private <E extends LedgerEntry> Map<E, UUID> sort(
      String kind, List<E> batch, Function<E, Optional<UUID>> registered, Consumer<E> onConflict) {
    Map<String, LedgerEntries.Stored> known =
        onRecord.computeIfAbsent(kind, name -> new HashMap<>(ports.entries().of(year, name)));
    Map<E, UUID> fresh = new LinkedHashMap<>();
    List<LedgerEntries.Added> added = new ArrayList<>();
    for (E entry : batch) {
      String fingerprint = entry.fingerprint();
      LedgerEntries.Stored stored = known.get(entry.key());
      if (stored == null) {
        UUID id = registered.apply(entry).orElseGet(ids::next);
        fresh.put(entry, id);
        added.add(new LedgerEntries.Added(entry.key(), new LedgerEntries.Stored(id, fingerprint)));
      } else if (stored.fingerprint().equals(fingerprint)) {
        rowsUnchanged++;
      } else {
        onConflict.accept(entry);
      }
    }
    if (!added.isEmpty()) {
      ports.entries().addAll(year, kind, added);
    }
    return fresh;
  }
}
