package org.anjian.law;

import java.util.List;
import java.util.Objects;
import org.anjian.explain.LegalBasis;

/**
 * 引文: a place in a statute as people write it into a ledger or a decision, such as
 * 《安全生产法》第九十四条第一款第（七）项.
 *
 * <p>Usually it does not say which edition: that follows from the date of the act. Numbers that the
 * text does not name are 0.
 *
 * @param law key of the statute, such as {@code work-safety-law}
 * @param title short Chinese title, such as 安全生产法
 * @param edition year of the edition, 0 when not named
 * @param article 条, from 1
 * @param paragraph 款, 0 when not named
 * @param item 项, 0 when not named
 * @param point 目, 0 when not named
 */
public record Citation(
    String law, String title, int edition, int article, int paragraph, int item, int point) {

  private static final int HIGHEST = 9_999;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no article, a number is out of bounds, or a point
   *     stands without an item
   */
  public Citation {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(title, "title");
    if (edition != 0 && (edition < 1949 || edition > HIGHEST)) {
      throw new IllegalArgumentException("edition must be a year from 1949: " + edition);
    }
    if (article < 1 || article > HIGHEST) {
      throw new IllegalArgumentException("article must be 1 to 9999: " + article);
    }
    for (int number : new int[] {paragraph, item, point}) {
      if (number < 0 || number > HIGHEST) {
        throw new IllegalArgumentException("number must be 0 to 9999: " + number);
      }
    }
    if (point > 0 && item == 0) {
      throw new IllegalArgumentException("point " + point + " needs its item");
    }
  }

  /**
   * Reads one citation. Numbers may be Chinese or Arabic, brackets half or full width; 款, 项 and 目
   * may be missing, and so may the book-title marks and 中华人民共和国; the year of an edition may stand
   * in brackets behind the title; 的规定 at the end does not matter.
   *
   * @throws MalformedCitation if the text is no citation, several, or of an unknown statute
   */
  public static Citation parse(String text, StatuteNames names) {
    List<Citation> citations = parseAll(text, names);
    if (citations.size() != 1) {
      throw new MalformedCitation("expected one citation, not " + citations.size() + ",", text, 1);
    }
    return citations.get(0);
  }

  /**
   * Reads one or several citations, separated by 、, 和, 及, 或者, commas or semicolons. A citation that
   * leaves out the statute, the article or the paragraph has that of the one before; 第二项至第四项 means
   * every item between.
   *
   * @return at least one, in the order of the text
   * @throws MalformedCitation if the text is anything else, or names an unknown statute
   */
  public static List<Citation> parseAll(String text, StatuteNames names) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(names, "names");
    return new CitationReader(text, names).readAll();
  }

  /**
   * 条款项: the place in the statute. An item whose paragraph is not named is taken from the first
   * paragraph, as drafters cite articles of a single paragraph; a point does not go into it.
   */
  public Place place() {
    return new Place(article, item > 0 && paragraph == 0 ? 1 : paragraph, item);
  }

  /** 条文名称: the place without an edition, as the law book is asked for it. */
  public ProvisionName provision() {
    return new ProvisionName(law, place());
  }

  /** 法律依据: the place in an edition. */
  public LegalBasis in(int edition) {
    Place place = place();
    return new LegalBasis(law, title, edition, place.article(), place.paragraph(), place.item());
  }

  /** The canonical text: 《安全生产法》第九十四条第一款第（七）项, with the edition behind the title if named. */
  @Override
  public String toString() {
    return "《"
        + title
        + "》"
        + (edition > 0 ? "（" + edition + "）" : "")
        + "第"
        + ChineseNumeral.of(article)
        + "条"
        + (paragraph > 0 ? "第" + ChineseNumeral.of(paragraph) + "款" : "")
        + (item > 0 ? "第（" + ChineseNumeral.of(item) + "）项" : "")
        + (point > 0 ? "第" + ChineseNumeral.of(point) + "目" : "");
  }
}
