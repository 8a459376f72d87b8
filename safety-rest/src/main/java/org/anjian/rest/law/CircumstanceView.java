package org.anjian.rest.law;

import java.util.List;
import org.anjian.penalty.Circumstance;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.TraceWords;

/** 裁量情节: which way it leads, and by which article. */
public record CircumstanceView(Coded circumstance, Coded effect, String basis) {

  static CircumstanceView of(Circumstance circumstance, Language language) {
    return new CircumstanceView(
        Coded.of(circumstance),
        Coded.of(circumstance.effect()),
        TraceWords.basis(List.of(circumstance.basis()), language));
  }
}
