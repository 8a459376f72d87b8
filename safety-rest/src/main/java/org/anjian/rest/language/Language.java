package org.anjian.rest.language;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** 语言: the languages in which the interface speaks, Chinese first. */
public enum Language {
  /** 中文. */
  ZH(Locale.ROOT, "zh"),
  /** English. */
  EN(Locale.ENGLISH, "en");

  private final Locale locale;
  private final String tag;

  Language(Locale locale, String tag) {
    this.locale = locale;
    this.tag = tag;
  }

  /** As {@code Content-Language} writes it. */
  public String tag() {
    return tag;
  }

  /**
   * The first language of an {@code Accept-Language} list that is spoken here; Chinese when there
   * is none.
   *
   * @param accepted the value of the header; null when it was not sent
   */
  public static Language accepted(String accepted) {
    if (accepted == null) {
      return ZH;
    }
    List<Locale.LanguageRange> ranges;
    try {
      ranges = Locale.LanguageRange.parse(accepted);
    } catch (IllegalArgumentException e) {
      return ZH;
    }
    for (Locale.LanguageRange range : ranges) {
      if (range.getWeight() > 0) {
        for (Language language : values()) {
          if (range.getRange().equals(language.tag)
              || range.getRange().startsWith(language.tag + "-")) {
            return language;
          }
        }
      }
    }
    return ZH;
  }

  /** The text of a key in a bundle that has this language; empty if it has no such text. */
  public Optional<String> text(String bundleName, String key) {
    try {
      return Optional.of(texts(bundleName).getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The keys of a bundle that begin with a prefix, without it, in the order of the alphabet. */
  public static List<String> keys(String bundleName, String prefix) {
    return ZH.texts(bundleName).keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** No fallback to the locale of the machine: the root bundle is the Chinese one. */
  private ResourceBundle texts(String bundleName) {
    return ResourceBundle.getBundle(
        bundleName,
        locale,
        Language.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
