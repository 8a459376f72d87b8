package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.anjian.checklist.ChecklistRecord;
import org.anjian.checklist.Conformity;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.IndicatorRef;
import org.anjian.inspection.Inspection;
import org.junit.jupiter.api.Test;

/** What every store of answers does. */
public abstract class ChecklistRecordsContract {

  private static final Inspection FIRST = Yicheng.inspection(1, enterprise(1));
  private static final Hazard HAZARD = Yicheng.hazard(1, FIRST);

  protected abstract UnitOfWork unit();

  private static ChecklistRecord record(ChecklistRecord.Answer... answers) {
    return new ChecklistRecord(
        FIRST.id(), FIRST.enterprise(), FIRST.division(), FIRST.date(), List.of(answers), 0);
  }

  private static ChecklistRecord.Answer answer(String code, Conformity conformity) {
    return new ChecklistRecord.Answer(
        new IndicatorRef(code, 2), conformity, "现场核实", Optional.empty());
  }

  private void withInspection() {
    unit()
        .run(
            stores -> {
              stores.enterprises().add(enterprise(1));
              stores.officers().addAll(List.of(officer(1), officer(2)));
              stores.inspections().add(FIRST);
              stores.hazards().addAll(List.of(HAZARD));
            });
  }

  @Test
  public void answersAreFoundAsStoredInTheirOrder() {
    withInspection();
    ChecklistRecord stored =
        record(
            answer("COAL-002", Conformity.CONFORMS),
            answer("COAL-001", Conformity.NOT_APPLICABLE),
            new ChecklistRecord.Answer(
                new IndicatorRef("COAL-003", 1),
                Conformity.DOES_NOT_CONFORM,
                "",
                Optional.of(HAZARD.id())));
    unit().run(stores -> stores.checklistRecords().add(stored));

    assertEquals(
        Optional.of(stored), unit().get(stores -> stores.checklistRecords().find(FIRST.id())));
    assertEquals(
        Optional.empty(), unit().get(stores -> stores.checklistRecords().find(HAZARD.id())));
  }

  @Test
  public void anInspectionHasOneRecord() {
    withInspection();
    unit().run(stores -> stores.checklistRecords().add(record()));

    assertTaken("id", () -> unit().run(stores -> stores.checklistRecords().add(record())));
  }

  @Test
  public void answersAreReplacedWholeAndOnlyByWhoReadThem() {
    withInspection();
    unit()
        .run(
            stores ->
                stores.checklistRecords().add(record(answer("COAL-001", Conformity.NOT_CHECKED))));
    ChecklistRecord changed =
        unit()
            .get(
                stores ->
                    stores
                        .checklistRecords()
                        .update(record(answer("COAL-002", Conformity.CONFORMS))));

    assertEquals(1, changed.revision());
    assertEquals(
        Optional.of(changed), unit().get(stores -> stores.checklistRecords().find(FIRST.id())));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(stores -> stores.checklistRecords().update(record())));
  }
}
