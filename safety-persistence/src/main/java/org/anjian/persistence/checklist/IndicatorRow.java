package org.anjian.persistence.checklist;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.checklist.Category;
import org.anjian.checklist.CheckFrequency;
import org.anjian.checklist.Checker;
import org.anjian.checklist.Indicator;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.anjian.persistence.column.TextLists;

/** An edition of an indicator as it is stored. */
@Entity
@Table(name = "indicator")
@Access(AccessType.FIELD)
class IndicatorRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String code;
  int edition;

  @Column(name = "effective_from")
  LocalDate effectiveFrom;

  String sectors;
  String category;
  String content;
  String method;
  String finding;
  String articles;

  @Column(name = "basis_text")
  String basisText;

  @Enumerated(EnumType.STRING)
  HazardLevel level;

  @Enumerated(EnumType.STRING)
  CheckFrequency frequency;

  String checkers;
  String violation;
  String keywords;

  protected IndicatorRow() {}

  IndicatorRow(DivisionCode place, Indicator indicator) {
    id = UUID.randomUUID();
    county = place.county();
    division = place.canonical();
    recordYear = indicator.effectiveFrom().getYear();
    code = indicator.ref().code();
    edition = indicator.ref().edition();
    effectiveFrom = indicator.effectiveFrom();
    sectors = TextLists.write(indicator.sectors(), Enum::name);
    category = indicator.category().toString();
    content = indicator.content();
    method = indicator.method();
    finding = indicator.finding();
    articles = TextLists.write(indicator.articles(), ProvisionRef::toString);
    basisText = indicator.basisText();
    level = indicator.level();
    frequency = indicator.frequency();
    checkers = TextLists.write(indicator.checkers(), Enum::name);
    violation = indicator.violation().map(ProvisionName::toString).orElse(null);
    keywords = TextLists.write(indicator.keywords(), Function.identity());
  }

  Indicator toIndicator() {
    return new Indicator(
        new IndicatorRef(code, edition),
        effectiveFrom,
        TextLists.set(sectors, SupervisedSector::valueOf),
        Category.parse(category),
        content,
        method,
        finding,
        TextLists.list(articles, ProvisionRef::parse),
        basisText,
        level,
        frequency,
        TextLists.set(checkers, Checker::valueOf),
        Optional.ofNullable(violation).map(ProvisionName::parse),
        TextLists.list(keywords, Function.identity()));
  }
}
