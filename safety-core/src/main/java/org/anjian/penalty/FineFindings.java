package org.anjian.penalty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.anjian.explain.Finding;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Step;
import org.anjian.law.Provision;

/**
 * 罚款认定记录: what the assessment of one violation finds, and with its result the reasoned assessment.
 * Every assessment begins with the edition and the clause of a row, which are therefore not kept
 * one by one; a million of them are kept when past acts are assessed again.
 */
final class FineFindings extends Reasoned<FineAssessment> {

  private static final int USUAL = 4;

  private final FineFacts facts;
  private final Provision row;
  private Finding[] found = new Finding[USUAL];
  private int count;
  private FineAssessment value;

  /** The edition and the clause are found. */
  FineFindings(FineFacts facts, Provision row) {
    this.facts = facts;
    this.row = row;
  }

  /** Adds what was found. */
  void add(Finding finding) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = finding;
  }

  /** Ends the assessment. */
  Reasoned<FineAssessment> conclude(FineAssessment assessment) {
    value = Objects.requireNonNull(assessment, "assessment");
    return this;
  }

  @Override
  public FineAssessment value() {
    return value;
  }

  @Override
  protected List<Step> steps() {
    List<Step> steps = new ArrayList<>(count + 3);
    steps.add(new FineFinding.EditionChosen(facts, row).asStep());
    steps.add(new FineFinding.ClauseFound(facts, row).asStep());
    for (int i = 0; i < count; i++) {
      steps.add(found[i].asStep());
    }
    steps.add(new FineFinding.Concluded(value).asStep());
    return steps;
  }
}
