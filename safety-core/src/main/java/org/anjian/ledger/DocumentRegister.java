package org.anjian.ledger;

import java.util.HashMap;
import java.util.Map;
import org.anjian.document.DocumentNumber;

/** Which document numbers were used, and by whom. One paper may cover several rows of its owner. */
final class DocumentRegister {

  /** Region, kind word and year: what the numbers of a series share. */
  private record Series(String region, String kindWord, int year) {}

  /** Who used a number first. */
  private record Use(LedgerSheet sheet, int row, String owner) {}

  private final Map<Series, Map<Integer, Use>> uses = new HashMap<>();

  /**
   * Claims a number for an owner; reports when another has it.
   *
   * @param owner what the paper belongs to; rows with the same owner share it
   */
  void claim(
      LedgerSheet sheet,
      RowFields row,
      Column<DocumentNumber> column,
      DocumentNumber number,
      String owner) {
    Use use = new Use(sheet, row.number(), owner);
    Use first =
        uses.computeIfAbsent(
                new Series(number.region(), number.kindWord(), number.year()),
                series -> new HashMap<>())
            .putIfAbsent(number.number(), use);
    if (first != null && !(first.sheet() == sheet && first.owner().equals(owner))) {
      row.report(
          ProblemCode.DUPLICATE_DOCUMENT_NUMBER,
          column,
          CellReaders.details(
              "value",
              number.toString(),
              "firstSheet",
              first.sheet().title(),
              "firstRow",
              "" + first.row()));
    }
  }
}
