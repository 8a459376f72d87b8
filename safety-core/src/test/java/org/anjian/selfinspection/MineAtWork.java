package org.anjian.selfinspection;

import static org.anjian.bureau.Bureau.actor;
import static org.anjian.bureau.Bureau.leader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.SelfInspectionStores;
import org.anjian.contract.Yicheng;
import org.anjian.hazard.HazardLevel;
import org.anjian.memory.MemorySelfInspection;

/** 自查自报的用例 over ports in memory: a mine with two items a day, and a county with rules. */
final class MineAtWork {

  static final LocalDate START = LocalDate.of(2026, 10, 1);
  static final CheckItem EXITS = new CheckItem("1", "安全出口畅通", Optional.empty(), false);
  static final CheckItem POWER = new CheckItem("2", "配电箱无异常", Optional.empty(), false);

  final Bureau bureau = new Bureau();
  final SelfInspectionStores stores = bureau.stores.selfInspection();
  final MemorySelfInspection.Photos photos = new MemorySelfInspection.Photos();
  final Actor mine = actor(Scope.of(Yicheng.COUNTY, bureau.mine.id()), Role.ENTERPRISE);

  final ConfigureSelfInspection settings =
      new ConfigureSelfInspection(
          stores.rules(),
          stores.sheets(),
          stores.notices(),
          bureau.stores.enterprises(),
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock);
  final SubmitSelfCheck submit =
      new SubmitSelfCheck(
          stores.checks(),
          stores.hazards(),
          stores.sheets(),
          stores.rules(),
          photos,
          bureau.stores.enterprises(),
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock,
          SignBounds.USUAL);
  final RemedySelfFound remedy =
      new RemedySelfFound(
          stores.hazards(), photos, Yicheng.DIVISIONS, bureau.journal, bureau.clock);
  final OverseeSelfInspection oversight =
      new OverseeSelfInspection(
          stores.register(),
          stores.rules(),
          stores.notices(),
          stores.checks(),
          stores.reports(),
          bureau.stores.enterprises(),
          Yicheng.DIVISIONS,
          bureau.clock);
  final WriteReport reports =
      new WriteReport(
          oversight,
          stores.checks(),
          stores.hazards(),
          stores.reports(),
          stores.rules(),
          bureau.stores.enterprises(),
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock);
  ItemSheet sheet;

  /** From October 2026: daily in time the same day, late one day, back-filled five more. */
  static MineAtWork withRules() {
    MineAtWork county = new MineAtWork();
    county.bureau.today(START);
    county.rule(CheckKind.DAILY, 0, 1, 5);
    county.rule(CheckKind.TEN_DAY, 1, 2, 5);
    county.rule(CheckKind.MONTHLY, 5, 3, 30);
    county.rule(CheckKind.QUARTERLY, 10, 5, 30);
    county.sheet =
        county.settings.adoptItems(
            county.mine, county.bureau.mine.id(), CheckKind.DAILY, START, List.of(EXITS, POWER));
    return county;
  }

  private void rule(CheckKind kind, int due, int grace, int backfill) {
    settings.add(leader(), rule(kind, due, grace, backfill, START));
  }

  CadenceRule rule(CheckKind kind, int due, int grace, int backfill, LocalDate from) {
    return new CadenceRule(
        bureau.ids.next(),
        Yicheng.COUNTY,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        due,
        grace,
        backfill,
        from,
        Optional.empty(),
        "",
        0);
  }

  Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(bureau.clock.getZone()).toInstant();
  }

  static SubmitSelfCheck.Given normal(CheckItem item, CheckPhoto... photos) {
    return given(item, SelfCheck.Outcome.NORMAL, "", photos);
  }

  static SubmitSelfCheck.Given problem(CheckItem item, String remark) {
    return given(item, SelfCheck.Outcome.PROBLEM, remark);
  }

  static SubmitSelfCheck.Given given(
      CheckItem item, SelfCheck.Outcome outcome, String remark, CheckPhoto... photos) {
    return new SubmitSelfCheck.Given(
        item.id(), outcome, remark, HazardLevel.GENERAL, List.of(photos), Optional.empty());
  }

  /** The mine's check of a day, received when the clock says. */
  SelfCheck check(LocalDate day, SubmitSelfCheck.Given... answers) {
    List<SubmitSelfCheck.Given> all = new ArrayList<>(List.of(answers));
    for (CheckItem item : List.of(EXITS, POWER)) {
      if (all.stream().noneMatch(one -> one.item().equals(item.id()))) {
        all.add(normal(item));
      }
    }
    return submit.submit(mine, submission(day, all));
  }

  SubmitSelfCheck.Submission submission(LocalDate day, List<SubmitSelfCheck.Given> answers) {
    return new SubmitSelfCheck.Submission(
        bureau.mine.id(),
        CheckKind.DAILY,
        day,
        sheet.id(),
        answers,
        "王安全",
        Optional.empty(),
        Optional.empty());
  }

  PeriodStatus status(CheckKind kind, LocalDate day) {
    return oversight.calendar(mine, bureau.mine.id(), day, day).stream()
        .filter(one -> one.period().kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
