package org.anjian.persistence.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.Licence;
import org.anjian.persistence.column.Decimals;
import org.anjian.persistence.storing.Versions;

/** Between enterprises and their rows. */
final class EnterpriseMapper {

  private EnterpriseMapper() {}

  static Enterprise enterprise(EnterpriseRow row, List<EnterpriseLicenceRow> licences) {
    return new Enterprise(
        row.id,
        new CreditCode(row.creditCode),
        row.name,
        new DivisionCode(row.division),
        row.sector,
        new Industry(row.industryCode, row.industryName, row.industrySection.charAt(0)),
        row.riskLevel,
        row.employees,
        row.legalRepresentative,
        row.principal,
        row.phone,
        row.address,
        location(row),
        Optional.ofNullable(row.parentCompany).map(CreditCode::new),
        row.status,
        licences.stream().map(EnterpriseMapper::licence).toList(),
        row.registeredOn,
        Versions.revision(row.version));
  }

  static List<EnterpriseLicenceRow> licenceRows(Enterprise enterprise) {
    List<EnterpriseLicenceRow> rows = new ArrayList<>();
    for (Licence licence : enterprise.licences()) {
      rows.add(new EnterpriseLicenceRow(enterprise.id(), rows.size(), licence));
    }
    return rows;
  }

  static Licence licence(EnterpriseLicenceRow row) {
    return new Licence(
        row.kind,
        row.number,
        row.issuer,
        row.scope,
        Optional.ofNullable(row.validFrom),
        Optional.ofNullable(row.validUntil),
        row.state);
  }

  private static Optional<GeoPoint> location(EnterpriseRow row) {
    return row.longitude == null
        ? Optional.empty()
        : Optional.of(new GeoPoint(Decimals.plain(row.longitude), Decimals.plain(row.latitude)));
  }
}
