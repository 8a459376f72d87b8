package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

/** What every store of document numbers does. */
public abstract class DocumentNumbersContract {

  protected abstract UnitOfWork unit();

  @Test
  public void numbersFollowEachOtherFromOne() {
    List<String> first =
        unit()
            .get(
                stores ->
                    Stream.generate(
                            () ->
                                stores
                                    .documentNumbers()
                                    .issue(Yicheng.COUNTY, DocumentKind.FILING, 2020))
                        .limit(3)
                        .map(DocumentNumber::toString)
                        .toList());

    assertEquals(List.of("（翼）应急立〔2020〕1号", "（翼）应急立〔2020〕2号", "（翼）应急立〔2020〕3号"), first);
    assertEquals(4, issue(Yicheng.COUNTY, DocumentKind.FILING, 2020).number());
  }

  @Test
  public void eachCountyKindAndYearHasASeriesOfItsOwn() {
    issue(Yicheng.COUNTY, DocumentKind.FILING, 2020);

    assertEquals(1, issue(Yicheng.COUNTY, DocumentKind.PENALTY_NOTICE, 2020).number());
    assertEquals(1, issue(Yicheng.COUNTY, DocumentKind.FILING, 2021).number());
    assertEquals("（曲）应急立〔2020〕1号", issue(Yicheng.LECHANG, DocumentKind.FILING, 2020).toString());
    assertEquals(2, issue(Yicheng.SHIBO_OF_OLD, DocumentKind.FILING, 2020).number());
  }

  @Test
  public void theSeriesGoesOnBehindNumbersGivenOutside() {
    issue(Yicheng.COUNTY, DocumentKind.FILING, 2020);
    note("（翼）应急立〔2020〕24号", "（翼）应急立〔2020〕7号", "（翼）应急罚〔2020〕23号", "（翼）自拟字〔2020〕9号");
    note("（翼）应急立〔2020〕3号");
    note();

    assertEquals(25, issue(Yicheng.COUNTY, DocumentKind.FILING, 2020).number());
    assertEquals(24, issue(Yicheng.COUNTY, DocumentKind.PENALTY_DECISION, 2020).number());
  }

  @Test
  public void anUnknownCountyHasNoNumbers() {
    assertRefused(
        RefusalCode.UNKNOWN_DIVISION,
        () -> issue(DivisionCode.parse("110101"), DocumentKind.FILING, 2020));
  }

  private DocumentNumber issue(DivisionCode division, DocumentKind kind, int year) {
    return unit().get(stores -> stores.documentNumbers().issue(division, kind, year));
  }

  private void note(String... numbers) {
    unit()
        .run(
            stores ->
                stores
                    .documentNumbers()
                    .noteUsed(
                        Yicheng.COUNTY, Stream.of(numbers).map(DocumentNumber::parse).toList()));
  }
}
