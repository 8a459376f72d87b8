package org.anjian.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.hazard.RemedyHazards;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.Inspection;

/**
 * 填写检查表: answers the indicators that apply at an inspection; on demand what is not in order becomes
 * hazards, with the wording and grade that the indicator proposes unless somebody says otherwise.
 */
public final class AnswerChecklist {

  private final CarryOutInspection inspections;
  private final Enterprises enterprises;
  private final ChecklistRecords records;
  private final KeepCatalogue catalogues;
  private final RemedyHazards remedy;
  private final Journal journal;

  public AnswerChecklist(
      CarryOutInspection inspections,
      Enterprises enterprises,
      ChecklistRecords records,
      KeepCatalogue catalogues,
      RemedyHazards remedy,
      Journal journal) {
    this.inspections = Objects.requireNonNull(inspections, "inspections");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.records = Objects.requireNonNull(records, "records");
    this.catalogues = Objects.requireNonNull(catalogues, "catalogues");
    this.remedy = Objects.requireNonNull(remedy, "remedy");
    this.journal = Objects.requireNonNull(journal, "journal");
  }

  /**
   * 一项填写.
   *
   * @param code number of the indicator
   * @param conformity what was found
   * @param remark what there is to add; may be empty
   * @param description how the finding is worded; empty: as the indicator proposes
   * @param level the grade of the finding; empty: as the indicator proposes
   */
  public record Entry(
      String code,
      Conformity conformity,
      String remark,
      Optional<String> description,
      Optional<HazardLevel> level) {

    public Entry {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(conformity, "conformity");
      Objects.requireNonNull(remark, "remark");
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * 检查表.
   *
   * @param inspection the inspection
   * @param sectors the sectors of the enterprise
   * @param items what applies on the day, and what was answered though it does not apply (any more)
   * @param record what was answered so far
   */
  public record Sheet(
      Inspection inspection,
      Set<SupervisedSector> sectors,
      List<Indicator> items,
      Optional<ChecklistRecord> record) {

    public Sheet {
      items = List.copyOf(items);
    }
  }

  /**
   * 适用检查表: what applies at an inspection, in the editions of its day.
   *
   * @throws Refusal NOT_FOUND
   */
  public Sheet sheet(Actor actor, UUID inspectionId) {
    Inspection inspection = inspections.find(actor, inspectionId);
    Enterprise enterprise = enterprises.find(inspection.enterprise()).orElseThrow();
    Set<SupervisedSector> sectors = Set.of(enterprise.sector());
    Catalogue catalogue = catalogues.index(inspection.division()).catalogue();
    List<Indicator> items = new ArrayList<>(catalogue.applicable(inspection.date(), sectors));
    Optional<ChecklistRecord> record = records.find(inspectionId);
    record.ifPresent(
        stored ->
            stored.answers().stream()
                .map(ChecklistRecord.Answer::indicator)
                .filter(ref -> items.stream().noneMatch(one -> one.ref().equals(ref)))
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .forEach(items::add));
    return new Sheet(inspection, sectors, items, record);
  }

  /**
   * Keeps answers. What was answered before and is not mentioned stays.
   *
   * @param revision the revision that was read; ignored while there is no record
   * @param asHazards whether what is not in order becomes hazards now
   * @throws Refusal NOT_FOUND; ITEMS_DO_NOT_MATCH naming indicators that are not in force on the
   *     day, or answered otherwise than by the hazard that was recorded for them; STALE_REVISION
   */
  public ChecklistRecord answer(
      Actor actor, UUID inspectionId, long revision, List<Entry> entries, boolean asHazards) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEADER);
    Inspection inspection = inspections.find(actor, inspectionId);
    Catalogue catalogue = catalogues.index(inspection.division()).catalogue();
    Optional<ChecklistRecord> before = records.find(inspectionId);
    before.ifPresent(stored -> mustBe(stored.revision(), revision));
    Map<String, ChecklistRecord.Answer> answers = new LinkedHashMap<>();
    before.ifPresent(
        stored -> stored.answers().forEach(one -> answers.put(one.indicator().code(), one)));
    List<String> unknown = new ArrayList<>();
    List<String> settled = new ArrayList<>();
    for (Entry entry : entries) {
      ChecklistRecord.Answer old = answers.get(entry.code());
      Optional<IndicatorRef> ref =
          Optional.ofNullable(old)
              .map(ChecklistRecord.Answer::indicator)
              .or(() -> catalogue.find(entry.code(), inspection.date()).map(Indicator::ref));
      boolean hasHazard = old != null && old.hazard().isPresent();
      if (ref.isEmpty()) {
        unknown.add(entry.code());
      } else if (hasHazard && entry.conformity() != Conformity.DOES_NOT_CONFORM) {
        settled.add(entry.code());
      } else {
        answers.put(
            entry.code(),
            new ChecklistRecord.Answer(
                ref.get(),
                entry.conformity(),
                entry.remark(),
                hasHazard ? old.hazard() : Optional.empty()));
      }
    }
    refuse(unknown, "INDICATOR_IN_FORCE_ON_THE_DAY");
    refuse(settled, "HAZARD_IS_RECORDED");
    if (asHazards) {
      recordHazards(actor, inspection, catalogue, entries, answers);
    }
    ChecklistRecord record =
        new ChecklistRecord(
            inspection.id(),
            inspection.enterprise(),
            inspection.division(),
            inspection.date(),
            List.copyOf(answers.values()),
            before.map(ChecklistRecord::revision).orElse(0L));
    ChecklistRecord stored = record;
    if (before.isPresent()) {
      stored = records.update(record);
    } else {
      records.add(record);
    }
    journal.write(
        actor,
        "checklist.answer",
        "inspection",
        inspection.id(),
        inspection.division(),
        inspection.date().getYear(),
        inspection.number() + ": " + answers.size());
    return stored;
  }

  private void recordHazards(
      Actor actor,
      Inspection inspection,
      Catalogue catalogue,
      List<Entry> entries,
      Map<String, ChecklistRecord.Answer> answers) {
    Map<String, Entry> said = new LinkedHashMap<>();
    entries.forEach(entry -> said.put(entry.code(), entry));
    List<ChecklistRecord.Answer> open =
        answers.values().stream()
            .filter(one -> one.conformity() == Conformity.DOES_NOT_CONFORM)
            .filter(one -> one.hazard().isEmpty())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    List<Hazard> found =
        remedy.find(
            actor,
            inspection.id(),
            open.stream()
                .map(
                    one ->
                        finding(
                            catalogue.find(one.indicator()).orElseThrow(),
                            Optional.ofNullable(said.get(one.indicator().code())),
                            one.remark()))
                .toList());
    for (int i = 0; i < open.size(); i++) {
      ChecklistRecord.Answer one = open.get(i);
      answers.put(
          one.indicator().code(),
          new ChecklistRecord.Answer(
              one.indicator(), one.conformity(), one.remark(), Optional.of(found.get(i).id())));
    }
  }

  private static RemedyHazards.Finding finding(
      Indicator indicator, Optional<Entry> entry, String remark) {
    String proposed =
        remark.isEmpty()
            ? indicator.proposedFinding()
            : indicator.proposedFinding() + "（" + remark + "）";
    return new RemedyHazards.Finding(
        entry.flatMap(Entry::description).filter(text -> !text.isBlank()).orElse(proposed),
        entry.flatMap(Entry::level).orElse(indicator.level()),
        Optional.of(indicator.ref()));
  }

  private static void mustBe(long stored, long read) {
    if (stored != read) {
      throw Refusal.of(RefusalCode.STALE_REVISION, Map.of("read", read, "stored", stored));
    }
  }

  private static void refuse(List<String> codes, String rule) {
    if (!codes.isEmpty()) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("rule", rule);
      details.put("unknown", codes);
      throw Refusal.of(RefusalCode.ITEMS_DO_NOT_MATCH, details);
    }
  }
}
