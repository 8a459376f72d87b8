package org.anjian.rest.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.penalty.Circumstance;
import org.anjian.rest.language.Language;
import org.junit.jupiter.api.Test;

class CitationSentenceTest {

  private static final LawBook BOOK = LawBook.national();

  private static Provision row(String ref) {
    return BOOK.provisions(Optional.empty(), Optional.empty()).stream()
        .filter(row -> row.ref().toString().equals(ref))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLawIsCitedWithTheNameOfTheRepublicAndARegulationWithout() {
    assertEquals(
        "依据《中华人民共和国安全生产法》第九十七条第一款第（七）项",
        CitationSentence.of(row("work-safety-law/2021/97.1.7"), List.of(), Language.ZH));
    assertTrue(
        CitationSentence.of(
                row("accident-reporting-regulations/2007/35.1.1"), List.of(), Language.ZH)
            .startsWith("依据《生产安全事故报告和调查处理条例》第三十五条"));
  }

  @Test
  void theGroundOfACircumstanceStandsBehindTheClause() {
    assertEquals(
        "under article 97 paragraph 1 item 7 of the Work Safety Law of the People's Republic of"
            + " China (2021) and article 32 paragraph 1 item 1 of the Administrative Penalty Law"
            + " of the People's Republic of China (2021)",
        CitationSentence.of(
            row("work-safety-law/2021/97.1.7"),
            List.of(Circumstance.ACTIVE_HARM_REDUCTION.basis()),
            Language.EN));
  }

  @Test
  void aRowSaysWhatPrevailsOverItAndWhatSucceededIt() {
    ProvisionView overtaken =
        ProvisionView.of(row("accident-reporting-regulations/2007/35.1.1"), BOOK);
    ProvisionView succeeded = ProvisionView.of(row("work-safety-law/2014/94.1.7"), BOOK);

    assertTrue(
        overtaken.supersededBy().contains("work-safety-law/2014/106.1"),
        overtaken.supersededBy().toString());
    assertEquals("work-safety-law/2021/97.1.7", succeeded.succeededBy());
    assertEquals(List.of(), succeeded.supersededBy());
  }
}
