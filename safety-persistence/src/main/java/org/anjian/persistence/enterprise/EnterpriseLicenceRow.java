package org.anjian.persistence.enterprise;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.LicenceKind;

/** A licence of an enterprise, at its place in their order. */
@Entity
@Table(name = "enterprise_licence")
@Access(AccessType.FIELD)
@IdClass(EnterpriseLicenceRow.Key.class)
class EnterpriseLicenceRow {

  @Id
  @Column(name = "enterprise_id")
  UUID enterprise;

  @Id int seq;
  String number;

  @Enumerated(EnumType.STRING)
  LicenceKind kind;

  String issuer;

  @Column(name = "licensed_scope")
  String scope;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  Licence.State state;

  @Column(name = "valid_until")
  LocalDate validUntil;

  protected EnterpriseLicenceRow() {}

  EnterpriseLicenceRow(UUID enterprise, int seq, Licence licence) {
    this.enterprise = enterprise;
    this.seq = seq;
    number = licence.number();
    kind = licence.kind();
    issuer = licence.issuer();
    scope = licence.scope();
    validFrom = licence.validFrom().orElse(null);
    state = licence.state();
    validUntil = licence.validUntil().orElse(null);
  }

  /** Whose, and which. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID enterprise;
    int seq;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && enterprise.equals(that.enterprise) && seq == that.seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(enterprise, seq);
    }
  }
}
