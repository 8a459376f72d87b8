package org.anjian.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 措施台账: the measures of a case that hold property, in their order. */
public final class Holdings {

  private final List<HeldProperty> all;

  private Holdings(List<HeldProperty> all) {
    this.all = List.copyOf(all);
  }

  /** What the acts say. */
  static Holdings of(List<CaseAct> acts) {
    List<HeldProperty> all = new ArrayList<>();
    for (CaseAct act : acts) {
      if (act instanceof CaseMeasure measure) {
        add(measure, all);
      }
    }
    return new Holdings(all);
  }

  private static void add(CaseMeasure act, List<HeldProperty> all) {
    if (act instanceof CaseMeasure.Holding begun) {
      all.add(
          new HeldProperty(begun, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
    } else if (act instanceof CaseMeasure.Ratification decided) {
      replace(
          all,
          decided.measure(),
          one ->
              new HeldProperty(
                  one.measure(),
                  Optional.of(decided),
                  one.extensions(),
                  one.disposal(),
                  one.givenBack()));
    } else if (act instanceof CaseMeasure.SeizureExtension extension) {
      replace(
          all,
          extension.seizure(),
          one -> {
            List<CaseMeasure.SeizureExtension> extensions = new ArrayList<>(one.extensions());
            extensions.add(extension);
            return new HeldProperty(
                one.measure(), one.ratification(), extensions, one.disposal(), one.givenBack());
          });
    } else if (act instanceof CaseMeasure.RegistrationDisposal disposal) {
      dispose(all, disposal.registration(), disposal);
    } else if (act instanceof CaseMeasure.SeizureDisposal disposal) {
      dispose(all, disposal.seizure(), disposal);
    } else if (act instanceof CaseMeasure.PropertyReturn back) {
      replace(
          all,
          back.measure(),
          one ->
              new HeldProperty(
                  one.measure(),
                  one.ratification(),
                  one.extensions(),
                  one.disposal(),
                  Optional.of(back)));
    }
  }

  private static void dispose(List<HeldProperty> all, DocumentNumber number, CaseMeasure disposal) {
    replace(
        all,
        number,
        one ->
            new HeldProperty(
                one.measure(),
                one.ratification(),
                one.extensions(),
                Optional.of(disposal),
                one.givenBack()));
  }

  private static void replace(
      List<HeldProperty> all, DocumentNumber number, UnaryOperator<HeldProperty> change) {
    all.replaceAll(one -> one.measure().number().equals(number) ? change.apply(one) : one);
  }

  /** The measures, in the order in which they went into the file. */
  public List<HeldProperty> all() {
    return all;
  }

  /** Whether some measure of a kind is in force. */
  boolean anyOpen(ActKind kind) {
    return all.stream().anyMatch(one -> one.measure().kind() == kind && one.isOpen());
  }

  boolean any(Predicate<HeldProperty> what) {
    return all.stream().anyMatch(what);
  }

  /**
   * A measure in force, of the kind that an act ends or extends.
   *
   * @throws Refusal ITEMS_DO_NOT_MATCH if there is none of the number
   */
  HeldProperty open(DocumentNumber number, ActKind act) {
    ActKind begun =
        act == ActKind.EVIDENCE_DISPOSAL ? ActKind.EVIDENCE_REGISTRATION : ActKind.SEIZURE;
    return require(number, act, one -> one.isOpen() && one.measure().kind() == begun);
  }

  /** A measure that has ended and is to be given back. */
  HeldProperty toGiveBack(DocumentNumber number, ActKind act) {
    return require(number, act, HeldProperty::isToBeGivenBack);
  }

  /** A measure that awaits approval. */
  HeldProperty unapproved(DocumentNumber number, ActKind act) {
    return require(number, act, HeldProperty::awaitsApproval);
  }

  private HeldProperty require(
      DocumentNumber number, ActKind act, Predicate<HeldProperty> condition) {
    return all.stream()
        .filter(one -> one.measure().number().equals(number))
        .filter(condition)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.ITEMS_DO_NOT_MATCH,
                    Map.of(
                        "field",
                        "measure",
                        "value",
                        number.toString(),
                        "unknown",
                        number.toString(),
                        "available",
                        all.stream()
                            .filter(condition)
                            .map(one -> one.measure().number().toString())
                            .toList(),
                        "act",
                        act),
                    act.basis()));
  }
}
