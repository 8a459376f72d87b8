package org.anjian.app.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.enforcement.Violation;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.inspection.InspectionMode;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.paper.PaperWords;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.anjian.rest.law.CitationSentence;

/** 文书用语: the labels of the interface, in Chinese, and clauses as documents name them. */
final class ChineseWords implements PaperWords {

  private static final String UNDER = "依据";

  private final LawBook lawBook;

  ChineseWords(LawBook lawBook) {
    this.lawBook = Objects.requireNonNull(lawBook, "lawBook");
  }

  @Override
  public String mode(InspectionMode mode) {
    return Vocabulary.INSPECTION_MODE.label(mode.name(), Language.ZH);
  }

  @Override
  public String measure(OnSiteMeasure.Kind kind) {
    return Vocabulary.MEASURE_KIND.label(kind.name(), Language.ZH);
  }

  @Override
  public String penalty(OtherPenalty penalty) {
    return Vocabulary.OTHER_PENALTY.label(penalty.code(), Language.ZH);
  }

  @Override
  public String clause(String appliedRef, Violation violation) {
    return lawBook.provisions(Optional.of(violation.provision().law()), Optional.empty()).stream()
        .filter(row -> row.ref().toString().equals(appliedRef))
        .findFirst()
        .map(ChineseWords::named)
        .orElse("");
  }

  private static String named(Provision row) {
    return CitationSentence.of(row, List.of(), Language.ZH).substring(UNDER.length());
  }
}
