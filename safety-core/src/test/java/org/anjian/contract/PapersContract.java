package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.enterprise;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.document.DocumentKind;
import org.anjian.paper.IssuedPaper;
import org.anjian.paper.PaperSubject;
import org.junit.jupiter.api.Test;

/** What every store of issued papers does. */
public abstract class PapersContract {

  private static final byte[] BYTES = "PK 文书".getBytes(StandardCharsets.UTF_8);
  private static final PaperSubject CASE =
      new PaperSubject(PaperSubject.Kind.CASE, Yicheng.id(8, 1));

  protected abstract UnitOfWork unit();

  private static IssuedPaper paper(int n, Optional<Integer> number, Optional<UUID> corrects) {
    return new IssuedPaper(
        Yicheng.id(41, n),
        "closing",
        number.map(one -> Yicheng.document(DocumentKind.CLOSING, one)),
        CASE,
        enterprise(1).id(),
        enterprise(1).division(),
        LocalDate.of(2020, 6, 1),
        1,
        List.of("缴款凭证"),
        corrects,
        "ab".repeat(32),
        BYTES.length,
        Map.of("caseName", "北丁煤矿无证上岗案"),
        List.of(List.of("1", "决定书")),
        "某某",
        Instant.parse("2020-06-01T01:02:03Z").plusSeconds(n));
  }

  private void add(IssuedPaper... papers) {
    unit()
        .run(
            stores -> {
              for (IssuedPaper paper : papers) {
                stores.papers().add(paper, BYTES);
              }
            });
  }

  private void withEnterprise() {
    unit().run(stores -> stores.enterprises().add(enterprise(1)));
  }

  @Test
  public void aPaperComesBackAsItWasIssued() {
    withEnterprise();
    IssuedPaper first = paper(1, Optional.of(1), Optional.empty());
    IssuedPaper unnumbered = paper(2, Optional.empty(), Optional.empty());
    IssuedPaper another = paper(3, Optional.empty(), Optional.of(unnumbered.id()));
    add(first, unnumbered, another);

    assertEquals(Optional.of(first), unit().get(stores -> stores.papers().find(first.id())));
    assertEquals(
        List.of(first, unnumbered, another), unit().get(stores -> stores.papers().of(CASE)));
    assertEquals(
        List.of(another), unit().get(stores -> stores.papers().correctionsOf(unnumbered.id())));
    assertArrayEquals(
        BYTES, unit().get(stores -> stores.papers().content(first.id())).orElseThrow());
    assertEquals(
        Optional.empty(), unit().get(stores -> stores.papers().content(Yicheng.id(41, 9))));
    assertEquals(
        List.of(),
        unit()
            .get(
                stores ->
                    stores.papers().of(new PaperSubject(PaperSubject.Kind.INSPECTION, CASE.id()))));
  }

  @Test
  public void aNumberStandsOnOnePaper() {
    withEnterprise();
    add(paper(1, Optional.of(1), Optional.empty()));

    assertTaken("number", () -> add(paper(2, Optional.of(1), Optional.empty())));
  }

  @Test
  public void aPaperIsCorrectedOnce() {
    withEnterprise();
    IssuedPaper wrong = paper(1, Optional.of(1), Optional.empty());
    add(wrong, paper(2, Optional.of(2), Optional.of(wrong.id())));

    assertTaken("corrects", () -> add(paper(3, Optional.of(3), Optional.of(wrong.id()))));
  }
}
