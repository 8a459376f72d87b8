package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayFolderTest {

  private static final String HEADER = "year,name,days_off,days_worked\n";

  @TempDir private Path folder;

  @Test
  void withoutFilesTheShippedNoticesStand() {
    assertEquals(
        HolidayFile.shipped().notices(),
        HolidayFolder.over(HolidayFile.shipped(), folder.resolve("none")).notices());
    assertEquals(
        HolidayFile.shipped().notices(),
        HolidayFolder.over(HolidayFile.shipped(), folder).notices());
  }

  @Test
  void aFileAddsTheNextYear() throws IOException {
    write("2027.csv", "2027,元旦,2027-01-01/2027-01-03,2026-12-27\n2027,国庆节,2027-10-01/2027-10-07,");
    WorkCalendar calendar = calendar();
    assertEquals(LocalDate.of(2027, 12, 31), calendar.covered().lastDay().orElseThrow());
    assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 12, 27))); // A Sunday.
    assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 10, 7)));
    assertEquals(
        LocalDate.of(2027, 1, 4), calendar.plus(LocalDate.of(2026, 12, 31), WorkingDays.of(1)));
  }

  @Test
  void aFileReplacesAYearWhole() throws IOException {
    write("2020-amended.csv", "2020,元旦,2020-01-01,");
    WorkCalendar calendar = calendar();
    assertTrue(calendar.isWorkingDay(LocalDate.of(2020, 10, 1)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2020, 1, 19)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2021, 10, 1)));
  }

  @Test
  void filesOfOtherKindsAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("readme.txt"), "放假");
    Files.createDirectory(folder.resolve("old.csv"));
    assertEquals(
        HolidayFile.shipped().notices(),
        HolidayFolder.over(HolidayFile.shipped(), folder).notices());
  }

  @Test
  void aBrokenFileIsRefusedNamingFileAndLine() throws IOException {
    write("2027.csv", "2027,元旦,2027-01-01,\n2027,春节,2027-02-30,");
    assertBroken("2027.csv:3: not a date: 2027-02-30");
    write("2027.csv", "2027,元旦,2027-01-01,\n2029,元旦,2029-01-01,");
    assertBroken("2027.csv:3: notices must not leave out a year: no 2028");
    write("2027.csv", "2005,元旦,2005-01-01,");
    assertBroken("2027.csv:2: notices must not leave out a year: no 2006");
    write("2027.csv", "2027,元旦,,2026-10-01");
    assertBroken("2027.csv:2: a day cannot be both off and worked: 2026-10-01");
    Files.writeString(folder.resolve("2027.csv"), "year,name\n2027,元旦\n");
    assertBroken("2027.csv:1: expected the columns");
  }

  @Test
  void aYearInTwoFilesIsRefusedSinceNobodyKnowsWhichIsRight() throws IOException {
    write("2027-a.csv", "2027,元旦,2027-01-01,");
    write("2027-b.csv", "2027,元旦,2027-01-01/2027-01-03,");
    assertBroken("2027-b.csv:2: 2027 stands in 2027-a.csv, too");
  }

  private WorkCalendar calendar() {
    return WorkCalendar.of(List.of(HolidayFolder.over(HolidayFile.shipped(), folder)));
  }

  private void write(String file, String rows) throws IOException {
    Files.writeString(folder.resolve(file), HEADER + rows + "\n");
  }

  private void assertBroken(String expected) {
    var broken = assertThrows(BrokenTable.class, this::calendar);
    assertTrue(broken.getMessage().contains(expected), broken.getMessage());
  }
}
