package org.anjian.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.contract.SelfInspectionStores;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Enterprises;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CadenceRules;
import org.anjian.selfinspection.CheckPeriod;
import org.anjian.selfinspection.CheckPhotos;
import org.anjian.selfinspection.CheckedEnterprise;
import org.anjian.selfinspection.CheckedEnterprises;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.ItemSheets;
import org.anjian.selfinspection.PeriodReport;
import org.anjian.selfinspection.PeriodReports;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.SelfFoundHazards;
import org.anjian.selfinspection.ShutdownNotice;
import org.anjian.selfinspection.ShutdownNotices;

/** 自查自报的各库 in memory. */
public final class MemorySelfInspection {

  private final Territory territory;
  private final Enterprises enterprises;

  public MemorySelfInspection(Divisions divisions, Enterprises enterprises) {
    this.territory = new Territory(divisions);
    this.enterprises = enterprises;
  }

  /** All of them. */
  public SelfInspectionStores stores() {
    return new SelfInspectionStores(
        new Rules(),
        new Notices(),
        new Sheets(),
        new Checks(),
        new Hazards(),
        new Reports(),
        new Register());
  }

  /** 照片内容 in memory; a photo's hash is given by whoever keeps it. */
  public static final class Photos implements CheckPhotos {

    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public String keep(byte[] content) {
      String hash = "%064x".formatted(content[0]);
      kept.put(hash, content.clone());
      return hash;
    }

    @Override
    public Optional<byte[]> read(String sha256) {
      return Optional.ofNullable(kept.get(sha256));
    }

    @Override
    public boolean has(String sha256) {
      return kept.containsKey(sha256);
    }
  }

  private final class Register implements CheckedEnterprises {
    @Override
    public List<CheckedEnterprise> within(Scope scope, SelfChecks.Range range) {
      return enterprises
          .list(scope, EnterpriseQuery.all(), new PageRequest(0, PageRequest.MAX_SIZE))
          .items()
          .stream()
          .filter(one -> territory.matches(range.division(), one.division()))
          .filter(one -> Texts.is(range.enterprise(), one.id()))
          .filter(one -> Texts.is(range.sector(), one.sector()))
          .sorted(Comparator.comparing(Enterprise::division).thenComparing(Enterprise::name))
          .map(CheckedEnterprise::of)
          .toList();
    }
  }

  private boolean inRange(
      Scope scope, SelfChecks.Range range, UUID enterprise, DivisionCode division) {
    return territory.sees(scope, division, enterprise)
        && territory.matches(range.division(), division)
        && Texts.is(range.enterprise(), enterprise)
        && range
            .sector()
            .map(one -> enterprises.find(enterprise).orElseThrow().sector() == one)
            .orElse(true);
  }

  private static boolean begins(CheckPeriod period, LocalDate from, LocalDate to) {
    return !period.firstDay().isBefore(from) && !period.firstDay().isAfter(to);
  }

  private boolean matches(
      Scope scope,
      SelfChecks.Query query,
      UUID enterprise,
      DivisionCode division,
      CheckPeriod period) {
    return territory.sees(scope, division, enterprise)
        && territory.matches(query.division(), division)
        && Texts.is(query.enterprise(), enterprise)
        && Texts.is(query.kind(), period.kind())
        && begins(period, query.from().orElse(LocalDate.MIN), query.to().orElse(LocalDate.MAX));
  }

  private static final class Rules implements CadenceRules {

    private final Table<CadenceRule> table = new Table<>(CadenceRule::id);

    @Override
    public Optional<CadenceRule> find(UUID id) {
      return table.find(id);
    }

    @Override
    public List<CadenceRule> concerning(DivisionCode division) {
      return table.stream()
          .filter(rule -> rule.concerns(division))
          .sorted(Comparator.comparing(CadenceRule::from).thenComparing(CadenceRule::id))
          .toList();
    }

    @Override
    public void add(CadenceRule rule) {
      table.addAll(List.of(rule));
    }

    @Override
    public CadenceRule update(CadenceRule rule) {
      table.requireFresh(rule, CadenceRule::revision);
      return table.replace(
          new CadenceRule(
              rule.id(),
              rule.division(),
              rule.kind(),
              rule.sector(),
              rule.riskLevel(),
              rule.enterprise(),
              rule.required(),
              rule.dueDays(),
              rule.graceDays(),
              rule.backfillDays(),
              rule.from(),
              rule.until(),
              rule.note(),
              rule.revision() + 1));
    }
  }

  private final class Notices implements ShutdownNotices {

    private final Table<ShutdownNotice> table = new Table<>(ShutdownNotice::id);

    @Override
    public Optional<ShutdownNotice> find(UUID id) {
      return table.find(id);
    }

    @Override
    public List<ShutdownNotice> within(Scope scope, SelfChecks.Range range) {
      return table.stream()
          .filter(one -> inRange(scope, range, one.enterprise(), one.division()))
          .filter(one -> !one.from().isAfter(range.to()))
          .filter(one -> one.until().map(last -> !last.isBefore(range.from())).orElse(true))
          .sorted(Comparator.comparing(ShutdownNotice::from).thenComparing(ShutdownNotice::id))
          .toList();
    }

    @Override
    public void add(ShutdownNotice notice) {
      table.addAll(List.of(notice));
    }

    @Override
    public ShutdownNotice update(ShutdownNotice one) {
      table.requireFresh(one, ShutdownNotice::revision);
      return table.replace(
          new ShutdownNotice(
              one.id(),
              one.enterprise(),
              one.division(),
              one.reason(),
              one.from(),
              one.until(),
              one.note(),
              one.givenAt(),
              one.givenBy(),
              one.revision() + 1));
    }
  }

  private static final class Sheets implements ItemSheets {

    private final Table<ItemSheet> table =
        new Table<>(ItemSheet::id)
            .unique("from", row -> Optional.of(row.enterprise() + " " + row.kind() + row.from()));

    @Override
    public Optional<ItemSheet> find(UUID id) {
      return table.find(id);
    }

    @Override
    public List<ItemSheet> ofEnterprise(UUID enterprise) {
      return table.stream()
          .filter(sheet -> sheet.enterprise().equals(enterprise))
          .sorted(
              Comparator.comparing(ItemSheet::from)
                  .reversed()
                  .thenComparing(sheet -> sheet.kind().name()))
          .toList();
    }

    @Override
    public void add(ItemSheet sheet) {
      table.addAll(List.of(sheet));
    }
  }

  private final class Checks implements SelfChecks {

    private final Table<SelfCheck> table =
        new Table<>(SelfCheck::id)
            .unique("period", row -> Optional.of(row.enterprise() + " " + row.period()));

    @Override
    public Optional<SelfCheck> find(UUID id) {
      return table.find(id);
    }

    @Override
    public Optional<SelfCheck> find(UUID enterprise, CheckPeriod period) {
      return table.stream()
          .filter(one -> one.enterprise().equals(enterprise) && one.period().equals(period))
          .findFirst();
    }

    @Override
    public Page<SelfCheck> list(Scope scope, Query query, PageRequest page) {
      return Page.cut(
          table.stream()
              .filter(one -> matches(scope, query, one.enterprise(), one.division(), one.period()))
              .filter(one -> !query.withSigns() || !one.signs().isEmpty())
              .sorted(
                  Comparator.comparing((SelfCheck one) -> one.period().firstDay())
                      .thenComparing(SelfCheck::receivedAt)
                      .reversed())
              .toList(),
          page);
    }

    @Override
    public List<SelfCheck> between(UUID enterprise, LocalDate from, LocalDate to) {
      return table.stream()
          .filter(one -> one.enterprise().equals(enterprise))
          .filter(one -> begins(one.period(), from, to))
          .sorted(
              Comparator.comparing((SelfCheck one) -> one.period().firstDay())
                  .thenComparing(one -> one.period().kind().name()))
          .toList();
    }

    @Override
    public List<Entry> entries(Scope scope, Range range) {
      return table.stream()
          .filter(one -> inRange(scope, range, one.enterprise(), one.division()))
          .filter(one -> begins(one.period(), range.from(), range.to()))
          .map(
              one ->
                  new Entry(
                      one.id(),
                      one.enterprise(),
                      one.period(),
                      one.receivedAt(),
                      one.signs().size()))
          .toList();
    }

    @Override
    public List<PhotoUse> usesOf(Collection<String> hashes) {
      return table.stream()
          .flatMap(
              one ->
                  one.photos().stream()
                      .filter(photo -> hashes.contains(photo.sha256()))
                      .map(
                          photo ->
                              new PhotoUse(
                                  photo.sha256(),
                                  one.id(),
                                  one.enterprise(),
                                  one.period().firstDay())))
          .sorted(Comparator.comparing(PhotoUse::firstDay).thenComparing(PhotoUse::check))
          .toList();
    }

    @Override
    public List<UUID> withText(UUID enterprise, String text, LocalDate since) {
      return table.stream()
          .filter(one -> one.enterprise().equals(enterprise))
          .filter(one -> !one.period().firstDay().isBefore(since))
          .filter(one -> one.remarks().filter(text::equals).isPresent())
          .sorted(Comparator.comparing((SelfCheck one) -> one.period().firstDay()).reversed())
          .map(SelfCheck::id)
          .toList();
    }

    @Override
    public void add(SelfCheck check) {
      table.addAll(List.of(check));
    }
  }

  private final class Hazards implements SelfFoundHazards {

    private final Table<SelfFoundHazard> table = new Table<>(SelfFoundHazard::id);

    @Override
    public Optional<SelfFoundHazard> find(UUID id) {
      return table.find(id);
    }

    @Override
    public Page<SelfFoundHazard> list(Scope scope, Query query, PageRequest page) {
      return Page.cut(
          table.stream()
              .filter(one -> territory.sees(scope, one.division(), one.enterprise()))
              .filter(one -> territory.matches(query.division(), one.division()))
              .filter(one -> Texts.is(query.enterprise(), one.enterprise()))
              .filter(one -> Texts.is(query.check(), one.check()))
              .filter(one -> Texts.is(query.state(), one.state()))
              .sorted(Comparator.comparing(SelfFoundHazard::foundOn).reversed())
              .toList(),
          page);
    }

    @Override
    public List<SelfFoundHazard> concerning(UUID enterprise, LocalDate from, LocalDate to) {
      return table.stream()
          .filter(one -> one.enterprise().equals(enterprise))
          .filter(one -> !one.foundOn().isAfter(to))
          .filter(
              one ->
                  !one.foundOn().isBefore(from)
                      || one.putRight().map(done -> !done.on().isBefore(from)).orElse(true))
          .sorted(Comparator.comparing(SelfFoundHazard::foundOn).thenComparing(SelfFoundHazard::id))
          .toList();
    }

    @Override
    public void addAll(Collection<SelfFoundHazard> hazards) {
      table.addAll(hazards);
    }

    @Override
    public SelfFoundHazard update(SelfFoundHazard one) {
      table.requireFresh(one, SelfFoundHazard::revision);
      return table.replace(
          new SelfFoundHazard(
              one.id(),
              one.enterprise(),
              one.division(),
              one.check(),
              one.item(),
              one.foundOn(),
              one.description(),
              one.level(),
              one.putRight(),
              one.workersToldOn(),
              one.reportedOn(),
              one.revision() + 1));
    }
  }

  private final class Reports implements PeriodReports {

    private final Table<PeriodReport> table =
        new Table<>(PeriodReport::id)
            .unique("period", row -> Optional.of(row.enterprise() + " " + row.period()));

    @Override
    public Optional<PeriodReport> find(UUID id) {
      return table.find(id);
    }

    @Override
    public Optional<PeriodReport> find(UUID enterprise, CheckPeriod period) {
      return table.stream()
          .filter(one -> one.enterprise().equals(enterprise) && one.period().equals(period))
          .findFirst();
    }

    @Override
    public Page<PeriodReport> list(Scope scope, SelfChecks.Query query, PageRequest page) {
      return Page.cut(
          table.stream()
              .filter(one -> matches(scope, query, one.enterprise(), one.division(), one.period()))
              .sorted(
                  Comparator.comparing((PeriodReport one) -> one.period().firstDay())
                      .thenComparing(PeriodReport::receivedAt)
                      .reversed())
              .toList(),
          page);
    }

    @Override
    public List<SelfChecks.Entry> entries(Scope scope, SelfChecks.Range range) {
      return table.stream()
          .filter(one -> inRange(scope, range, one.enterprise(), one.division()))
          .filter(one -> begins(one.period(), range.from(), range.to()))
          .map(
              one ->
                  new SelfChecks.Entry(
                      one.id(), one.enterprise(), one.period(), one.receivedAt(), 0))
          .toList();
    }

    @Override
    public void add(PeriodReport report) {
      table.addAll(List.of(report));
    }
  }
}
