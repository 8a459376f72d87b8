package org.anjian.persistence.responsibility;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.responsibility.BodyKind;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibleBody;

/** A body of a list, at its place. */
@Entity
@Table(name = "responsible_body")
@Access(AccessType.FIELD)
@IdClass(ListPartKey.class)
class ResponsibleBodyRow {

  @Id
  @Column(name = "list_id")
  UUID list;

  @Id int seq;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  BodyKind kind;

  String division;

  @Column(name = "credit_code")
  String creditCode;

  String post;

  protected ResponsibleBodyRow() {}

  ResponsibleBodyRow(ResponsibilityList owner, int seq) {
    ResponsibleBody body = owner.bodies().get(seq);
    list = owner.id();
    this.seq = seq;
    code = body.code();
    name = body.name();
    kind = body.kind();
    division = body.division().map(DivisionCode::canonical).orElse(null);
    creditCode = body.enterprise().map(CreditCode::value).orElse(null);
    post = body.post();
  }

  ResponsibleBody toBody() {
    return new ResponsibleBody(
        code,
        name,
        kind,
        Optional.ofNullable(division).map(DivisionCode::new),
        Optional.ofNullable(creditCode).map(CreditCode::new),
        post);
  }
}
