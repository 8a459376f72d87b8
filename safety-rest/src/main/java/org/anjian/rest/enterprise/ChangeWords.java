package org.anjian.rest.enterprise;

import org.anjian.enterprise.EnterpriseField;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/** 变更措辞: the values of a change in words; codes have labels, texts are their own. */
final class ChangeWords {

  private static final String PARTS = "\\|";

  private ChangeWords() {}

  static String of(EnterpriseField field, String value, Language language) {
    if (value.isEmpty()) {
      return "—";
    }
    return switch (field) {
      case STATUS -> Vocabulary.of(OperatingStatus.class).label(value, language);
      case SECTOR, FURTHER_SECTOR -> Vocabulary.of(SupervisedSector.class).label(value, language);
      case RISK_LEVEL -> Vocabulary.of(RiskLevel.class).label(value, language);
      default -> value;
    };
  }

  /** The title of a change on a timeline: field, before and after, with bars between. */
  static String title(String stored, Language language) {
    String[] parts = stored.split(PARTS, 3);
    EnterpriseField field = EnterpriseField.valueOf(parts[0]);
    return Vocabulary.of(EnterpriseField.class).label(parts[0], language)
        + (language == Language.ZH ? "：" : ": ")
        + of(field, parts[1], language)
        + " → "
        + of(field, parts[2], language);
  }

  /** The title of a grading on a timeline: grade before and after, and who graded. */
  static String grading(String stored, Language language) {
    String[] parts = stored.split(PARTS, 3);
    Vocabulary levels = Vocabulary.of(RiskLevel.class);
    return levels.label(parts[0], language)
        + " → "
        + levels.label(parts[1], language)
        + (parts[2].isEmpty() ? "" : " · " + parts[2]);
  }
}
