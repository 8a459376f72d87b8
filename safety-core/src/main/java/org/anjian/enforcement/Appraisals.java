package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 鉴定台账: the appraisals of a case, and the days that they take. */
public final class Appraisals {

  private final List<Entry> all;

  private Appraisals(List<Entry> all) {
    this.all = List.copyOf(all);
  }

  /**
   * One appraisal.
   *
   * @param commission the commission
   * @param result how it ended, once it did
   */
  public record Entry(CaseAppraisal.Commission commission, Optional<CaseAppraisal.Result> result) {
    public Entry {
      Objects.requireNonNull(commission, "commission");
      Objects.requireNonNull(result, "result");
    }

    /** Whether nothing came back yet. */
    public boolean isOpen() {
      return result.isEmpty();
    }

    /** The day from which the time runs again; empty while it is out. */
    private Optional<LocalDate> back() {
      return result.map(CaseAppraisal.Result::date);
    }

    /** What was announced to the party does not grow by a late opinion. */
    private LocalDate backAsAnnounced() {
      LocalDate announced = commission.dueOn().plusDays(1);
      return back().filter(announced::isAfter).orElse(announced);
    }
  }

  static Appraisals of(List<CaseAct> acts) {
    List<Entry> all = new ArrayList<>();
    for (CaseAct act : acts) {
      if (act instanceof CaseAppraisal.Commission commission) {
        all.add(new Entry(commission, Optional.empty()));
      } else if (act instanceof CaseAppraisal.Result result) {
        all.replaceAll(
            one ->
                one.commission().number().equals(result.commission())
                    ? new Entry(one.commission(), Optional.of(result))
                    : one);
      }
    }
    return new Appraisals(all);
  }

  /** The appraisals, in the order of their commissions. */
  public List<Entry> all() {
    return all;
  }

  boolean anyOpen() {
    return all.stream().anyMatch(Entry::isOpen);
  }

  /**
   * An appraisal that is out.
   *
   * @throws Refusal ITEMS_DO_NOT_MATCH if there is none of the number
   */
  void requireOpen(DocumentNumber number) {
    if (all.stream().noneMatch(one -> one.isOpen() && one.commission().number().equals(number))) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of(
              "field",
              "commission",
              "value",
              number.toString(),
              "unknown",
              number.toString(),
              "available",
              all.stream()
                  .filter(Entry::isOpen)
                  .map(one -> one.commission().number().toString())
                  .toList()),
          InvestigationLaw.APPRAISE);
    }
  }

  /**
   * The days that do not count in the time for the decision: from each commission until the day on
   * which its result came in, which counts again. What overlaps is left out once.
   */
  List<EffectivePeriod> leftOutOfTheCase() {
    return joined(one -> true, Entry::back);
  }

  /**
   * The days that do not count in a seizure: only the period that was told to the party, and no
   * longer, were the opinion late.
   */
  List<EffectivePeriod> leftOutOf(DocumentNumber seizure) {
    return joined(
        one -> one.commission().seizure().filter(seizure::equals).isPresent(),
        entry -> Optional.of(entry.backAsAnnounced()));
  }

  private List<EffectivePeriod> joined(
      Predicate<Entry> which, Function<Entry, Optional<LocalDate>> end) {
    List<EffectivePeriod> periods = new ArrayList<>();
    all.stream()
        .filter(which)
        .sorted(Comparator.comparing(one -> one.commission().date()))
        .forEach(one -> join(periods, one.commission().date(), end.apply(one)));
    return periods;
  }

  private static void join(
      List<EffectivePeriod> periods, LocalDate first, Optional<LocalDate> end) {
    if (end.filter(day -> !day.isAfter(first)).isPresent()) {
      return;
    }
    EffectivePeriod added =
        end.map(day -> EffectivePeriod.between(first, day))
            .orElseGet(() -> EffectivePeriod.from(first));
    EffectivePeriod before = periods.isEmpty() ? null : periods.get(periods.size() - 1);
    if (before == null || !(before.overlaps(added) || before.meets(added))) {
      periods.add(added);
    } else if (before.to().isPresent() && (end.isEmpty() || end.get().isAfter(before.to().get()))) {
      LocalDate from = before.from().orElseThrow();
      periods.set(
          periods.size() - 1,
          end.map(day -> EffectivePeriod.between(from, day))
              .orElseGet(() -> EffectivePeriod.from(from)));
    }
  }
}
