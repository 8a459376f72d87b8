package org.anjian.enterprise.search;

import java.text.Normalizer;
import java.util.Locale;

/** 检索文本: texts as they are compared: full width as half width, small letters, without blanks. */
final class Texts {

  private Texts() {}

  static String plain(String text) {
    boolean simple = true;
    for (int i = 0; simple && i < text.length(); i++) {
      char c = text.charAt(i);
      simple = (c >= '一' && c <= '龥') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }
    return simple
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", "");
  }
}
