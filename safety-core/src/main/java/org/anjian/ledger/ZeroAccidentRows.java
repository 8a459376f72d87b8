package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.enterprise.CreditCode;
import org.anjian.preparedness.ZeroAccidentUnit;

/** Reads the sheet 零事故创建; the code of a row is that of a village or of an enterprise. */
final class ZeroAccidentRows implements SheetRows {

  private static final Column<ZeroAccidentUnit.Kind> KIND =
      Column.required("单位类型", CellReaders.words(kindWords()));
  private static final String CODE_HEADING = "代码";
  private static final Column<String> CODE = Column.required(CODE_HEADING, CellReaders.key(50));
  private static final Column<String> NAME = Column.required("名称", CellReaders.text(200));
  private static final Column<Boolean> ACHIEVED = Column.required("是否零事故", CellReaders.yesNo());

  static final List<Column<?>> COLUMNS = List.of(KIND, CODE, NAME, ACHIEVED);

  private static final Column<DivisionCode> VILLAGE_CODE =
      Column.required(CODE_HEADING, Identifiers.division());
  private static final Column<CreditCode> ENTERPRISE_CODE =
      Column.required(CODE_HEADING, Identifiers.creditCode());

  private final LedgerPass pass;
  private final Batch<ZeroAccidentEntry> entries;
  private final Register<LedgerPass.RowFacts> codes =
      new Register<>(LedgerSheet.ZERO_ACCIDENT_UNITS);

  ZeroAccidentRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::zeroAccidentUnits);
  }

  private static Map<String, ZeroAccidentUnit.Kind> kindWords() {
    Map<String, ZeroAccidentUnit.Kind> words = new LinkedHashMap<>();
    words.put("村（社区）", ZeroAccidentUnit.Kind.VILLAGE);
    words.put("村", ZeroAccidentUnit.Kind.VILLAGE);
    words.put("社区", ZeroAccidentUnit.Kind.VILLAGE);
    words.put("企事业单位", ZeroAccidentUnit.Kind.ENTERPRISE);
    words.put("企业", ZeroAccidentUnit.Kind.ENTERPRISE);
    return words;
  }

  /** What the code of a row means. */
  private record Unit(String code, DivisionCode division) {}

  @Override
  public void read(RowFields row) {
    Optional<ZeroAccidentUnit.Kind> kind = row.get(KIND);
    Optional<String> name = row.get(NAME);
    Optional<Boolean> achieved = row.get(ACHIEVED);
    Optional<Unit> unit =
        kind.flatMap(of -> of == ZeroAccidentUnit.Kind.VILLAGE ? village(row) : enterprise(row));

    unit.ifPresent(of -> codes.requireNew(row, CODE, of.code()));
    if (!row.isSound()) {
      unit.ifPresent(of -> codes.reject(of.code(), row.number()));
      return;
    }
    codes.add(unit.orElseThrow().code(), new LedgerPass.RowFacts(row.number()));
    entries.add(
        new ZeroAccidentEntry(
            row.number(),
            kind.orElseThrow(),
            unit.orElseThrow().code(),
            name.orElseThrow(),
            unit.orElseThrow().division(),
            pass.year().year(),
            achieved.orElseThrow()));
  }

  private Optional<Unit> village(RowFields row) {
    Optional<DivisionCode> code = row.get(VILLAGE_CODE);
    code.ifPresent(village -> pass.requireDivision(row, CODE, village));
    if (code.isPresent() && code.get().level() != DivisionLevel.VILLAGE) {
      row.report(
          ProblemCode.NOT_A_VILLAGE,
          CODE,
          details("value", code.get().toString(), "level", code.get().level().label()));
    }
    return code.map(village -> new Unit(village.canonical(), village));
  }

  private Optional<Unit> enterprise(RowFields row) {
    Optional<CreditCode> code = row.get(ENTERPRISE_CODE);
    return pass.enterprise(row, ENTERPRISE_CODE, code)
        .map(facts -> new Unit(code.orElseThrow().value(), facts.division()));
  }
}
