package org.anjian.discretion;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each problem code, in Chinese and English, with the details filled in. */
final class ProblemWording {

  private static final String BUNDLE = "org.anjian.discretion.problems";
  private static final ResourceBundle CHINESE = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final int MAX_SHOWN = 200;

  private ProblemWording() {}

  static String chinese(BenchmarkProblem.Code code, Map<String, String> details) {
    return filled(CHINESE.getString(code.name()), details);
  }

  static String english(BenchmarkProblem.Code code, Map<String, String> details) {
    return filled(ENGLISH.getString(code.name()), details);
  }

  private static String filled(String template, Map<String, String> details) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              String value = details.get(place.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    "the message needs the detail " + place.group(1) + ": " + template);
              }
              return Matcher.quoteReplacement(shortened(value));
            });
  }

  private static String shortened(String value) {
    return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + "…";
  }
}
