package org.anjian.ledger;

import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.preparedness.ZeroAccidentUnit;

/**
 * 零事故创建台账条目: a row of the sheet 零事故创建; its parts are those of {@link ZeroAccidentUnit}.
 *
 * @param division the village itself, or where the enterprise is
 */
public record ZeroAccidentEntry(
    int row,
    ZeroAccidentUnit.Kind kind,
    String code,
    String name,
    DivisionCode division,
    int year,
    boolean achieved)
    implements LedgerEntry {

  @Override
  public String key() {
    return kind + "/" + code;
  }

  /** The unit under an identity. */
  public ZeroAccidentUnit toUnit(UUID id) {
    return new ZeroAccidentUnit(id, kind, code, name, division, year, achieved);
  }
}
