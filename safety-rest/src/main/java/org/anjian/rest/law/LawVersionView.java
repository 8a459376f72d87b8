package org.anjian.rest.law;

import java.util.Optional;
import org.anjian.law.LawBook;

/**
 * 法规数据版本.
 *
 * @param version hash over all statutes, rows and relations
 * @param editions how many editions of statutes there are
 * @param rows how many rows they have
 */
public record LawVersionView(String version, int editions, int rows) {

  static LawVersionView of(LawBook lawBook) {
    return new LawVersionView(
        lawBook.version(),
        lawBook.statutes().size(),
        lawBook.provisions(Optional.empty(), Optional.empty()).size());
  }
}
