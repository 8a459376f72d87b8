package org.anjian.table;

/** 数据表有误: a data file that cannot be trusted; names the file, the line and the reason. */
public final class BrokenTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String table;
  private final int line;

  public BrokenTable(String table, int line, String reason) {
    super(table + ":" + line + ": " + reason);
    this.table = table;
    this.line = line;
  }

  public String table() {
    return table;
  }

  /** Line of the file, from 1. */
  public int line() {
    return line;
  }
}
