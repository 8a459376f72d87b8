package org.anjian.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.RegionWords;

/** 文号库 in memory. */
public final class MemoryDocumentNumbers implements DocumentNumbers {

  private record Series(String county, String kindWord, int year) {}

  private final Map<Series, Integer> last = new HashMap<>();
  private final RegionWords regions;

  public MemoryDocumentNumbers(RegionWords regions) {
    this.regions = regions;
  }

  @Override
  public DocumentNumber issueBlock(DivisionCode division, DocumentKind kind, int year, int count) {
    String region = regions.of(division);
    Series series = new Series(division.county(), kind.kindWord(), year);
    return DocumentNumber.of(
        region, kind, year, last.merge(series, count, Integer::sum) - count + 1);
  }

  @Override
  public void noteUsed(DivisionCode division, Collection<DocumentNumber> numbers) {
    for (DocumentNumber number : numbers) {
      last.merge(
          new Series(division.county(), number.kindWord(), number.year()),
          number.number(),
          Math::max);
    }
  }

  /** The last number of each series of a county in a year, by kind word. */
  SortedMap<String, Integer> lastOf(String county, int year) {
    SortedMap<String, Integer> found = new TreeMap<>();
    last.forEach(
        (series, number) -> {
          if (series.county().equals(county) && series.year() == year) {
            found.put(series.kindWord(), number);
          }
        });
    return found;
  }
}
