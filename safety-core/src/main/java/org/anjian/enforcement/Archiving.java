package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 立卷归档 (安全生产违法行为行政处罚办法(2025) 第86条): the file is bound with its index; nothing is added to it, taken
 * out or changed afterwards. How long it is kept, the texts that are carried do not say.
 *
 * @param date day
 * @param archiveNumber 归档号
 * @param retention 保存期限, as the bureau's archive rules set it
 * @param items 卷内目录, in order
 */
public record Archiving(LocalDate date, String archiveNumber, String retention, List<Item> items)
    implements CaseAct {

  /**
   * 卷内文件.
   *
   * @param title name of the document
   * @param number its number, or empty
   * @param date its day
   * @param pages number of its pages, at least 1
   * @param note 备注
   */
  public record Item(String title, String number, LocalDate date, int pages, String note) {
    public Item {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(note, "note");
      if (pages < 1) {
        throw new IllegalArgumentException("a document has at least one page: " + pages);
      }
    }
  }

  public Archiving {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(archiveNumber, "archiveNumber");
    Objects.requireNonNull(retention, "retention");
    items = List.copyOf(items);
  }

  @Override
  public ActKind kind() {
    return ActKind.ARCHIVING;
  }

  /** Number of pages of the whole file. */
  public int pages() {
    return items.stream().mapToInt(Item::pages).sum();
  }

  @Override
  public void checkAgainst(EnforcementCase before, Procedure procedure) {
    if (items.isEmpty()) {
      throw Procedure.missing("items", AftermathArticles.ARCHIVE);
    }
  }
}
