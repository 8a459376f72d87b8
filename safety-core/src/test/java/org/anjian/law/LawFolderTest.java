package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A special zone adds a few clauses of its own; the national law stays as it is elsewhere. */
class LawFolderTest {

  private static final String ZONE = "shenzhen-work-safety-regulations";
  private static final String NANSHAN = "440305";
  private static final String YICHENG = "141022";
  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
  private static final Condition OVERDUE = Condition.OVERDUE_UNCORRECTED;

  @TempDir Path temp;

  @Test
  void aStatuteOfAZoneIsFoundForADivisionOfTheZone() throws Exception {
    Statute statute = withShenzhen().inForce(ZONE, DAY, NANSHAN);
    assertEquals(2022, statute.edition());
    assertEquals(Statute.Rank.SPECIAL_ZONE_REGULATION, statute.rank());
    assertEquals("work-safety-law", withShenzhen().inForce("work-safety-law", DAY, NANSHAN).law());
  }

  @ParameterizedTest
  @ValueSource(strings = {YICHENG, "440106", "310115"})
  void itIsRefusedForAnyOtherDivision(String division) throws Exception {
    LawBook book = withShenzhen();
    Refusal refusal = assertThrows(Refusal.class, () -> book.inForce(ZONE, DAY, division));
    assertEquals(RefusalCode.LAW_OUTSIDE_AREA, refusal.code());
    assertEquals("4403", refusal.details().get("area"));
    assertEquals(division, refusal.details().get("division"));
    assertEquals("work-safety-law", book.inForce("work-safety-law", DAY, division).law());
  }

  @Test
  void onTheDayBeforeItIsInForceItIsRefusedAsNotCovered() throws Exception {
    LawBook book = withShenzhen();
    LocalDate before = LocalDate.of(2022, 8, 31);
    Refusal refusal = assertThrows(Refusal.class, () -> book.inForce(ZONE, before, NANSHAN));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertEquals(ZONE, book.inForce(ZONE, before.plusDays(1), NANSHAN).law());
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT, OVERDUE_UNCORRECTED, 150000.00, 300000.00",
    "DIRECTLY_RESPONSIBLE, OVERDUE_UNCORRECTED, 30000.00, 100000.00",
  })
  void whatAZoneVariesPrevailsWithinItAndNowhereElse(
      Subject subject, String condition, String min, String max) throws Exception {
    LawBook book = withShenzhen();
    Provision national =
        book.row(
            new ProvisionRef("work-safety-law", 2021, Place.parse("101.1.3")),
            subject,
            new Condition(condition));
    Provision varied = book.variation(national, DAY, NANSHAN, CaseAmounts.NONE).orElseThrow();
    assertEquals(ZONE + "/2022/57.1", varied.ref().toString());
    assertEquals(min, varied.rule().amounts().orElseThrow().lowest().toString());
    assertEquals(max, varied.rule().amounts().orElseThrow().ceiling().toString());
    assertEquals(Optional.empty(), book.variation(national, DAY, YICHENG, CaseAmounts.NONE));
    LocalDate before = LocalDate.of(2022, 8, 31);
    assertEquals(Optional.empty(), book.variation(national, before, NANSHAN, CaseAmounts.NONE));
  }

  @Test
  void whatOnlySpecifiesDoesNotPrevail() throws Exception {
    LawBook book = withShenzhen();
    Provision national =
        book.row(
            new ProvisionRef("work-safety-law", 2021, Place.parse("97.1.7")),
            Subject.UNIT,
            OVERDUE);
    assertEquals(Optional.empty(), book.variation(national, DAY, NANSHAN, CaseAmounts.NONE));
  }

  @Test
  void aRelationThatMeetsNoRowIsRefused() throws Exception {
    Path folder = copy();
    replace(folder.resolve("superiors.csv"), ",101.1.3,", ",95.1.1,");
    assertEquals(
        "shenzhen/superiors.csv:2: no row of "
            + ZONE
            + "/2022/57.1 has a subject and stage of work-safety-law/2021/95.1.1",
        broken(folder));
  }

  @Test
  void aClauseThatGoesBeyondTheSuperiorOneIsRefusedUnlessAZoneVariesIt() throws Exception {
    Path folder = copy();
    replace(folder.resolve("superiors.csv"), ",VARIES,", ",SPECIFIES,");
    assertEquals(
        "shenzhen/superiors.csv:2: "
            + ZONE
            + "/2022/57.1 UNIT OVERDUE_UNCORRECTED goes beyond what it specifies:"
            + " work-safety-law/2021/101.1.3 UNIT OVERDUE_UNCORRECTED",
        broken(folder));
  }

  @Test
  void anOrdinaryLocalRegulationVariesNothing() throws Exception {
    Path folder = copy();
    replace(folder.resolve("statutes.csv"), "SPECIAL_ZONE_REGULATION", "LOCAL_REGULATION");
    assertEquals(
        "shenzhen/superiors.csv:2: only a regulation of a special economic zone may vary: "
            + ZONE
            + "/2022/57.1",
        broken(folder));
  }

  @Test
  void theFilesOfRelationsMayBeLeftOut() throws Exception {
    Path folder = copy();
    Files.delete(folder.resolve("superiors.csv"));
    assertEquals(17, LawBook.nationalWith(List.of(LawFolder.of(folder))).statutes().size());
  }

  @Test
  void aFileThatIsMissingIsNamed() throws Exception {
    Path folder = copy();
    Files.delete(folder.resolve(ZONE + "-2022.csv"));
    assertEquals("shenzhen/" + ZONE + "-2022.csv:1: there is no such file", broken(folder));
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws Exception {
    Path folder = copy();
    Path file = folder.resolve("statutes.csv");
    Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
    assertEquals("shenzhen/statutes.csv:1: the file is not UTF-8", broken(folder));
  }

  @Test
  void theVersionOfTheLawChangesWithWhatIsAdded() throws Exception {
    String national = LawBook.national().version();
    assertTrue(national.matches("[0-9a-f]{64}"), national);
    assertTrue(!national.equals(withShenzhen().version()));
  }

  private String broken(Path folder) {
    return assertThrows(
            BrokenTable.class, () -> LawBook.nationalWith(List.of(LawFolder.of(folder))))
        .getMessage();
  }

  private static LawBook withShenzhen() throws URISyntaxException {
    return LawBook.nationalWith(List.of(LawFolder.of(shipped())));
  }

  private static Path shipped() throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(LawFolderTest.class.getResource("shenzhen/statutes.csv"))
                .toURI())
        .getParent();
  }

  private Path copy() throws IOException, URISyntaxException {
    Path folder = Files.createDirectory(temp.resolve("shenzhen"));
    try (var files = Files.list(shipped())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }

  private static void replace(Path file, String words, String others) throws IOException {
    Files.writeString(file, Files.readString(file).replace(words, others));
  }
}
