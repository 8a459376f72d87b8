package org.anjian.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 变更比对: what differs between two states of an enterprise's entry, as text. */
final class EntryComparison {

  /**
   * 差异: one field that differs.
   *
   * @param field which
   * @param before as it was
   * @param after as it is
   */
  record Difference(EnterpriseField field, String before, String after) {}

  private EntryComparison() {}

  static List<Difference> between(Enterprise before, Enterprise after) {
    List<Difference> found = new ArrayList<>();
    for (EnterpriseField field : EnterpriseField.values()) {
      String was = text(field, before);
      String is = text(field, after);
      if (!Objects.equals(was, is)) {
        found.add(new Difference(field, was, is));
      }
    }
    return found;
  }

  private static String text(EnterpriseField field, Enterprise entry) {
    return switch (field) {
      case NAME -> entry.name();
      case DIVISION -> entry.division().shortForm();
      case SECTOR -> entry.sector().name();
      case INDUSTRY -> entry.industry().code() + " " + entry.industry().name();
      case RISK_LEVEL -> entry.riskLevel().name();
      case EMPLOYEES -> Integer.toString(entry.employees());
      case LEGAL_REPRESENTATIVE -> entry.legalRepresentative();
      case PRINCIPAL -> entry.principal();
      case PHONE -> entry.phone();
      case ADDRESS -> entry.address();
      case LOCATION ->
          entry
              .location()
              .map(at -> at.longitude().toPlainString() + "," + at.latitude().toPlainString())
              .orElse("");
      case PARENT_COMPANY -> entry.parentCompany().map(CreditCode::value).orElse("");
      case STATUS -> entry.status().name();
      case LICENCES ->
          entry.licences().stream().map(EntryComparison::licence).collect(Collectors.joining("；"));
      case REGISTERED_ON -> entry.registeredOn().toString();
      case FURTHER_SECTOR, SUCCESSOR -> "";
    };
  }

  private static String licence(Licence licence) {
    return licence.number()
        + licence.validUntil().map(day -> " ≤ " + day).orElse("")
        + (licence.state() == Licence.State.IN_FORCE ? "" : " " + licence.state());
  }
}
