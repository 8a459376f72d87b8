package org.anjian.rest.statistics;

import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.anjian.statistics.Figure;

/** 指标口径: what a figure is and how it is counted. */
public record DefinitionView(
    String key, String labelZh, String labelEn, String definition, String unit, Coded recordKind) {

  static DefinitionView of(Figure<?> figure, Language language) {
    String unit =
        figure.key().endsWith("Yuan")
            ? "YUAN"
            : figure.key().endsWith("Rate") ? "PERCENT" : "COUNT";
    return new DefinitionView(
        figure.key(),
        Vocabulary.FIGURE.label(figure.key(), Language.ZH),
        Vocabulary.FIGURE.label(figure.key(), Language.EN),
        Vocabulary.FIGURE_DEFINITION.label(figure.key(), language),
        unit,
        Coded.of(figure.recordKind()));
  }
}
