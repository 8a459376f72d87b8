package org.anjian.explain;

import java.util.Objects;

/**
 * 法律依据: one place in one edition of a statute, down to paragraph and item.
 *
 * @param law key of the statute, such as {@code administrative-penalty-law}
 * @param title short Chinese title, such as 行政处罚法
 * @param edition year of the edition, such as 2021
 * @param article 条, from 1
 * @param paragraph 款, from 1; 0 when the whole article is meant
 * @param item 项, from 1; 0 when no item is meant
 */
public record LegalBasis(
    String law, String title, int edition, int article, int paragraph, int item) {

  public LegalBasis {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(title, "title");
    if (article < 1) {
      throw new IllegalArgumentException("article must be at least 1: " + article);
    }
    if (paragraph < 0 || item < 0 || (item > 0 && paragraph == 0)) {
      throw new IllegalArgumentException(
          "an item needs its paragraph: paragraph " + paragraph + ", item " + item);
    }
  }

  /** The whole article. */
  public static LegalBasis of(String law, String title, int edition, int article) {
    return new LegalBasis(law, title, edition, article, 0, 0);
  }

  /** The same article, narrowed to a paragraph. */
  public LegalBasis paragraph(int number) {
    return new LegalBasis(law, title, edition, article, number, 0);
  }

  /** The same paragraph, narrowed to an item. */
  public LegalBasis item(int number) {
    return new LegalBasis(law, title, edition, article, paragraph, number);
  }

  /** The reference as data: {@code administrative-penalty-law/2021/64.1.1}. */
  public String ref() {
    return law
        + '/'
        + edition
        + '/'
        + article
        + (paragraph > 0 ? "." + paragraph : "")
        + (item > 0 ? "." + item : "");
  }

  /** The reference as people cite it: 行政处罚法(2021)第64条第1款第1项. */
  @Override
  public String toString() {
    return title
        + '('
        + edition
        + ")第"
        + article
        + '条'
        + (paragraph > 0 ? "第" + paragraph + "款" : "")
        + (item > 0 ? "第" + item + "项" : "");
  }
}
