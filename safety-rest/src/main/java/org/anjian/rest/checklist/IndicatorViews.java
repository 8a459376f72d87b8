package org.anjian.rest.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.anjian.checklist.Catalogue;
import org.anjian.checklist.CitedLaw;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.Withdrawal;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;

/** 指标的视图: puts the clauses of the law book to indicators. */
@ApplicationScoped
public class IndicatorViews {

  @Inject private LawBook lawBook;

  /** An edition, with its clause as it reads on a day. */
  public IndicatorView of(
      Indicator indicator, Catalogue catalogue, LocalDate day, Language language) {
    Optional<Withdrawal> withdrawal =
        catalogue
            .withdrawal(indicator.ref().code())
            .filter(one -> catalogue.period(indicator).to().filter(one.from()::equals).isPresent());
    return new IndicatorView(
        indicator.ref().code(),
        indicator.ref().edition(),
        indicator.effectiveFrom(),
        catalogue.period(indicator).to().orElse(null),
        Coded.all(indicator.sectors()),
        indicator.category().toString(),
        indicator.content(),
        indicator.method(),
        indicator.proposedFinding(),
        indicator.articles().stream().map(ProvisionRef::toString).toList(),
        indicator.basisText(),
        Coded.of(indicator.level()),
        Coded.of(indicator.frequency()),
        Coded.all(indicator.checkers()),
        indicator.violation().map(name -> clause(name, day, language)).orElse(null),
        indicator.keywords(),
        withdrawal.map(Withdrawal::replacedBy).orElse(null),
        withdrawal.map(Withdrawal::reason).orElse(null));
  }

  private IndicatorView.ClauseView clause(ProvisionName name, LocalDate day, Language language) {
    Optional<ProvisionRef> ref = CitedLaw.clause(lawBook, name, day);
    Optional<Provision> row = ref.flatMap(found -> lawBook.rows(found).stream().findFirst());
    return new IndicatorView.ClauseView(
        name.toString(),
        ref.map(ProvisionRef::toString).orElse(null),
        row.map(found -> language == Language.ZH ? found.labelZh() : found.labelEn()).orElse(null));
  }
}
