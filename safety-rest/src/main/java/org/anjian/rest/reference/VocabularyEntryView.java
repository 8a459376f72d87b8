package org.anjian.rest.reference;

import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/**
 * 词条.
 *
 * @param code the code
 * @param labelZh Chinese label
 * @param labelEn English label
 */
public record VocabularyEntryView(String code, String labelZh, String labelEn) {

  static VocabularyEntryView of(Vocabulary vocabulary, String code) {
    return new VocabularyEntryView(
        code, vocabulary.label(code, Language.ZH), vocabulary.label(code, Language.EN));
  }
}
