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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.law.ProvisionRef;
import org.anjian.persistence.column.TextLists;
import org.anjian.responsibility.Duty;
import org.anjian.responsibility.ResponsibilityKind;
import org.anjian.responsibility.ResponsibilityList;

/** A duty of a list, at its place. */
@Entity
@Table(name = "responsible_duty")
@Access(AccessType.FIELD)
@IdClass(ListPartKey.class)
class ResponsibleDutyRow {

  @Id
  @Column(name = "list_id")
  UUID list;

  @Id int seq;
  String code;
  String body;

  @Enumerated(EnumType.STRING)
  ResponsibilityKind kind;

  String sectors;
  String divisions;
  String enterprises;
  String categories;
  String content;
  String articles;

  @Column(name = "basis_text")
  String basisText;

  String post;

  @Column(name = "borne_from")
  LocalDate borneFrom;

  @Column(name = "borne_to")
  LocalDate borneTo;

  String joint;

  protected ResponsibleDutyRow() {}

  ResponsibleDutyRow(ResponsibilityList owner, int seq) {
    Duty duty = owner.duties().get(seq);
    list = owner.id();
    this.seq = seq;
    code = duty.code();
    body = duty.body();
    kind = duty.kind();
    sectors = TextLists.write(duty.sectors(), Enum::name);
    divisions = TextLists.write(duty.divisions(), DivisionCode::canonical);
    enterprises = TextLists.write(duty.enterprises(), CreditCode::value);
    categories = TextLists.write(duty.categories(), Function.identity());
    content = duty.content();
    articles = TextLists.write(duty.articles(), ProvisionRef::toString);
    basisText = duty.basisText();
    post = duty.post();
    borneFrom = duty.period().from().orElse(null);
    borneTo = duty.period().to().orElse(null);
    joint = duty.joint();
  }

  Duty toDuty() {
    return new Duty(
        code,
        body,
        kind,
        TextLists.set(sectors, SupervisedSector::valueOf),
        TextLists.set(divisions, DivisionCode::new),
        TextLists.set(enterprises, CreditCode::new),
        TextLists.set(categories, Function.identity()),
        content,
        TextLists.list(articles, ProvisionRef::parse),
        basisText,
        post,
        period(),
        joint);
  }

  private EffectivePeriod period() {
    if (borneFrom == null) {
      return borneTo == null ? EffectivePeriod.always() : EffectivePeriod.before(borneTo);
    }
    return borneTo == null
        ? EffectivePeriod.from(borneFrom)
        : EffectivePeriod.between(borneFrom, borneTo);
  }
}
