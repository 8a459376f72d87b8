package org.anjian.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook in memory, written cell by cell as a clerk would. */
final class MemoryWorkbook implements LedgerWorkbook {

  private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();

  /** A county with a little of everything, and nothing wrong. */
  static MemoryWorkbook yicheng() {
    MemoryWorkbook book = new MemoryWorkbook();
    for (LedgerSheet sheet : LedgerSheet.values()) {
      book.add(sheet.title(), sheet.headings().stream().map(Heading::text).toArray());
    }
    book.add(
        "企业",
        "91141022N4W8DWPB5K",
        "示例煤业",
        "141022202205",
        "煤矿",
        "0610",
        "重大",
        1085,
        "甲",
        "乙",
        "0357-1",
        "村口1号",
        "111.803436",
        "35.80942",
        "91140000C3846XTK85",
        "在营",
        "（晋）证1号",
        "2021-01-01");
    book.add(
        "企业",
        "91141022L61PKA2P3U",
        "示例商贸",
        "141022102220",
        "商贸",
        "5211",
        "低",
        12,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "在营");
    book.add("执法人员", "翼YJ001", "丙", "执法大队", "2019-06-01", "2024-06-01", "是");
    book.add("执法人员", "翼YJ002", "丁", "执法大队", "2019-06-01", "2024-06-01", "否");
    book.add("执法人员", "翼YJ003", "戊", "乡镇应急服务站", "2020-12-01", "2024-06-01", "否");
    book.add(
        "检查",
        "JC1",
        "91141022N4W8DWPB5K",
        "2020-03-02",
        "日常检查",
        "翼YJ001",
        "翼YJ002",
        "（翼）应急检查〔2020〕1号",
        "（翼）应急检记〔2020〕1号",
        null);
    book.add(
        "检查",
        "JC2",
        "91141022L61PKA2P3U",
        "2020-03-03",
        "联合检查",
        "翼YJ002",
        "翼YJ001",
        "（翼）应急检查〔2020〕2号",
        "（翼）应急检记〔2020〕2号",
        "（翼）应急联检〔2020〕1号");
    book.add(
        "隐患",
        "YH1",
        "JC1",
        "瓦斯传感器未校验",
        "重大",
        "（翼）应急责改〔2020〕1号",
        "2020-03-20",
        "（翼）应急复查〔2020〕1号",
        "2020-03-20",
        "合格");
    book.add(
        "隐患",
        "YH2",
        "JC1",
        "台账不全",
        "一般",
        "（翼）应急责改〔2020〕1号",
        "2020-03-20",
        "（翼）应急复查〔2020〕1号",
        "2020-03-20",
        "不合格");
    book.add("隐患", "YH3", "JC2", "灭火器失压", "一般", "（翼）应急责改〔2020〕2号", "2020-03-10");
    book.add("隐患", "YH4", "JC2", "标志缺失", "一般");
    book.add(
        "停产整顿", "（翼）应急现决〔2020〕1号", "91141022N4W8DWPB5K", "JC1", "2020-03-02", "2020-04-01", "重大隐患");
    book.add(
        "案件",
        "（翼）应急立〔2020〕1号",
        "91141022N4W8DWPB5K",
        "JC1",
        "《安全生产法》第九十八条第一款第（三）项",
        "单位",
        "逾期未改正",
        "2020-03-02",
        "2020-03-05",
        "（翼）应急罚〔2020〕1号",
        "2020-04-10",
        150_000,
        "2020-05-20");
    book.add(
        "案件",
        "（翼）应急立〔2020〕2号",
        "91141022L61PKA2P3U",
        null,
        "《安全生产法》第九十二条第一款第（一）项",
        "主要负责人",
        "一般事故",
        "2020-06-02",
        "2020-06-05");
    book.add("缴款", "（翼）应急立〔2020〕1号", "2020-04-20", 100_000, "罚款");
    book.add("缴款", "（翼）应急立〔2020〕1号", "2020-05-10", 50_000, "罚款");
    book.add("缴款", "（翼）应急立〔2020〕1号", "2020-05-10", "1500.5", "加处罚款");
    book.add(
        "应急预案",
        "91141022N4W8DWPB5K",
        "示例预案",
        "综合应急预案",
        "141022-2020-0001",
        "2020-05-06",
        "2023-05-05");
    book.add("应急演练", "2020-05-07", "91141022N4W8DWPB5K", "实战演练", "透水", 60);
    book.add("应急演练", "2020-05-07", "91141022N4W8DWPB5K", "实战演练", "透水", 60);
    book.add("考核", "2020-06-01", "业务考核", "己", 85, 60);
    book.add("考核", "2020-06-01", "业务考核", "庚", "59.5", 60);
    book.add("集中学习", "2020-06-02", "辛", "安全生产法", "己、庚");
    book.add("零事故创建", "村（社区）", "141022100001", "丹阳社区居委会", "是");
    book.add("零事故创建", "企事业单位", "91141022N4W8DWPB5K", "示例煤业", "否");
    book.add("宣传", "2020-06-03", "云课堂", "第1期", "县电视台");
    book.add("事故", "SG1", "91141022N4W8DWPB5K", "2020-03-02", "一般", 1, 0, 1_200_000);
    return book;
  }

  /** Adds a row. Texts that are decimal numbers with a point count as numbers. */
  MemoryWorkbook add(String sheet, Object... values) {
    List<Cell> row = new ArrayList<>();
    Arrays.stream(values).map(MemoryWorkbook::cell).forEach(row::add);
    sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(row);
    return this;
  }

  /** Writes a cell; the row as Excel counts it, the column by its heading. */
  MemoryWorkbook set(String sheet, int row, String heading, Object value) {
    List<Cell> cells = sheets.get(sheet).get(row - 1);
    int column = columnOf(sheet, heading);
    while (cells.size() <= column) {
      cells.add(Cell.BLANK);
    }
    cells.set(column, cell(value));
    return this;
  }

  private int columnOf(String sheet, String heading) {
    List<Cell> headings = sheets.get(sheet).get(0);
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).shown().equals(heading)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no heading " + heading + " in " + sheet);
  }

  MemoryWorkbook insert(String sheet, int row, Object... values) {
    add(sheet, values);
    List<List<Cell>> rows = sheets.get(sheet);
    rows.add(row - 1, rows.remove(rows.size() - 1));
    return this;
  }

  /** Adds a column behind the others, with the same value in each row. */
  MemoryWorkbook addColumn(String sheet, String heading, Object value) {
    List<List<Cell>> rows = sheets.get(sheet);
    int width = rows.get(0).size();
    for (List<Cell> row : rows) {
      while (row.size() < width) {
        row.add(Cell.BLANK);
      }
      row.add(row == rows.get(0) ? cell(heading) : cell(value));
    }
    return this;
  }

  /** Says another year wherever a text says 2020. */
  MemoryWorkbook inYear(int year) {
    for (List<List<Cell>> rows : sheets.values()) {
      for (List<Cell> row : rows) {
        row.replaceAll(
            cell ->
                cell instanceof Cell.Text text
                    ? Cell.Text.of(text.value().replace("2020", Integer.toString(year)))
                    : cell);
      }
    }
    return this;
  }

  /** Drops the rows of a sheet from a row on. */
  MemoryWorkbook dropRows(String sheet, int from) {
    List<List<Cell>> rows = sheets.get(sheet);
    rows.subList(from - 1, rows.size()).clear();
    return this;
  }

  MemoryWorkbook remove(String sheet) {
    sheets.remove(sheet);
    return this;
  }

  MemoryWorkbook rename(String sheet, String name) {
    sheets.put(name, sheets.remove(sheet));
    return this;
  }

  /** Turns the columns of a sheet around. */
  MemoryWorkbook mirror(String sheet) {
    int width = sheets.get(sheet).get(0).size();
    for (List<Cell> row : sheets.get(sheet)) {
      while (row.size() < width) {
        row.add(Cell.BLANK);
      }
      Collections.reverse(row);
    }
    return this;
  }

  private static Cell cell(Object value) {
    if (value instanceof Cell cell) {
      return cell;
    }
    if (value instanceof Integer number) {
      return Cell.Number.of(BigDecimal.valueOf(number));
    }
    if (value instanceof LocalDate date) {
      return new Cell.Date(date.atStartOfDay(), false);
    }
    if (value instanceof String text) {
      return text.matches("[0-9]+\\.[0-9]+")
          ? Cell.Number.of(new BigDecimal(text))
          : Cell.Text.of(text);
    }
    return Cell.BLANK;
  }

  @Override
  public List<String> sheetNames() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public long rowCount(String sheetName) {
    return sheets.get(sheetName).size();
  }

  @Override
  public LedgerRows rows(String sheetName) {
    List<List<Cell>> rows = sheets.get(sheetName);
    return new LedgerRows() {
      private int next;

      @Override
      public Optional<LedgerRow> next() {
        next++;
        return next > rows.size()
            ? Optional.empty()
            : Optional.of(new LedgerRow(next, rows.get(next - 1)));
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() {}
}
