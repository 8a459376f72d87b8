package org.anjian.rest.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.enterprise.Enterprises;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.enterprise.EnterpriseNames;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.paging.PageView;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.ConfigureSelfInspection;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.OverseeSelfInspection;
import org.anjian.selfinspection.PeriodReport;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.SelfFoundHazards;
import org.anjian.selfinspection.ShutdownNotice;

/** 自查的视图: puts names to self-inspections. */
@ApplicationScoped
public class SelfInspectionViews {

  private static final int YEAR = 366;

  @Inject private Enterprises enterprises;
  @Inject private DivisionNames divisions;
  @Inject private OverseeSelfInspection oversight;
  @Inject private ConfigureSelfInspection settings;
  @Inject private SelfFoundHazards hazards;
  @Inject private Clock clock;

  /** What an enterprise's app shows first. */
  DeskView desk(Actor actor, UUID enterprise) {
    LocalDate today = LocalDate.now(clock);
    List<StatusView> due =
        oversight.due(actor, enterprise).stream()
            .map(status -> StatusView.of(status, today))
            .toList();
    List<ItemSheet> sheets = settings.sheets(actor, enterprise);
    SelfChecks.Range ahead =
        new SelfChecks.Range(
            Optional.of(enterprise),
            Optional.empty(),
            Optional.empty(),
            today,
            today.plusDays(YEAR));
    SelfFoundHazards.Query open =
        new SelfFoundHazards.Query(
            Optional.of(enterprise),
            Optional.empty(),
            Optional.of(SelfFoundHazard.State.FOUND),
            Optional.empty());
    EnterpriseSummaryView name = name(enterprise);
    return new DeskView(
        today,
        name,
        due,
        Stream.of(CheckKind.values())
            .flatMap(kind -> inForce(sheets, kind, today).stream())
            .map(SheetView::of)
            .toList(),
        settings.notices(actor, ahead).stream().map(one -> NoticeView.of(one, name)).toList(),
        hazards.list(actor.scope(), open, new PageRequest(0, 50)).items().stream()
            .map(one -> SelfHazardView.of(one, name))
            .toList());
  }

  private static Optional<ItemSheet> inForce(
      List<ItemSheet> sheets, CheckKind kind, LocalDate today) {
    return sheets.stream()
        .filter(sheet -> sheet.kind() == kind && !sheet.from().isAfter(today))
        .max(Comparator.comparing(ItemSheet::from));
  }

  /** One check with its answers. */
  CheckView whole(Actor actor, SelfCheck check) {
    return CheckView.of(check, name(check.enterprise()), true, actor.has(Role.ENTERPRISE));
  }

  /** A page of checks. */
  PageView<CheckView> checks(Actor actor, Page<SelfCheck> page) {
    EnterpriseNames names = names(page, SelfCheck::enterprise);
    return PageView.of(
        page,
        check ->
            CheckView.of(check, names.view(check.enterprise()), false, actor.has(Role.ENTERPRISE)));
  }

  /** A page of hazards. */
  PageView<SelfHazardView> hazards(Page<SelfFoundHazard> page) {
    EnterpriseNames names = names(page, SelfFoundHazard::enterprise);
    return PageView.of(page, one -> SelfHazardView.of(one, names.view(one.enterprise())));
  }

  /** One hazard. */
  SelfHazardView hazard(SelfFoundHazard hazard) {
    return SelfHazardView.of(hazard, name(hazard.enterprise()));
  }

  /** A page of reports. */
  PageView<ReportView> reports(Page<PeriodReport> page) {
    EnterpriseNames names = names(page, PeriodReport::enterprise);
    return PageView.of(page, one -> ReportView.of(one, names.view(one.enterprise()), false));
  }

  /** One report with its figures. */
  ReportView report(PeriodReport report) {
    return ReportView.of(report, name(report.enterprise()), true);
  }

  /** One notice. */
  NoticeView notice(ShutdownNotice notice) {
    return NoticeView.of(notice, name(notice.enterprise()));
  }

  /** Notices, each with its enterprise's name. */
  PageView<NoticeView> notices(Page<ShutdownNotice> page) {
    EnterpriseNames names = names(page, ShutdownNotice::enterprise);
    return PageView.of(page, one -> NoticeView.of(one, names.view(one.enterprise())));
  }

  /** Rules, each with the name of the enterprise that it is for. */
  PageView<RuleView> rules(Page<CadenceRule> page) {
    EnterpriseNames names =
        EnterpriseNames.of(
            enterprises,
            page.items().stream()
                .map(rule -> rule.enterprise().orElse(null))
                .filter(Objects::nonNull)
                .toList());
    return PageView.of(
        page,
        rule -> RuleView.of(rule, rule.enterprise().map(names::view).orElse(null), divisions));
  }

  /** One rule. */
  RuleView rule(CadenceRule rule) {
    return RuleView.of(rule, rule.enterprise().map(this::name).orElse(null), divisions);
  }

  private EnterpriseSummaryView name(UUID enterprise) {
    return EnterpriseNames.of(enterprises, List.of(enterprise)).view(enterprise);
  }

  private <T> EnterpriseNames names(Page<T> page, Function<T, UUID> enterprise) {
    return EnterpriseNames.of(enterprises, page.items().stream().map(enterprise).toList());
  }
}
