package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** 送达的文书: the papers of a case that are delivered to the party, each once it is issued. */
public enum DeliveredPaper {
  /** 行政处罚告知书. */
  PENALTY_NOTICE(one -> one.notice().map(CaseAct::date)),
  /** 行政处罚听证会通知书: once the hearing was asked for. */
  HEARING_NOTICE(one -> one.firstDate(ActKind.HEARING_REQUEST)),
  /** 行政处罚决定书 or 不予行政处罚决定书. */
  DECISION(one -> one.firstDate(ActKind.DECISION).or(() -> one.firstDate(ActKind.NO_PENALTY))),
  /** 延期（分期）缴纳罚款批准书. */
  DEFERRAL_DECISION(one -> one.firstDate(ActKind.INSTALMENT_PLAN)),
  /** 加处罚款决定书. */
  SURCHARGE_DECISION(one -> one.firstDate(ActKind.SURCHARGE_DECISION)),
  /** 催告书. */
  DEMAND(one -> one.demand().map(CaseAct::date)),
  /** 其他行政处罚执法文书, named in words. */
  OTHER(one -> Optional.of(one.filing().date()));

  private final Function<EnforcementCase, Optional<LocalDate>> issuedOn;

  DeliveredPaper(Function<EnforcementCase, Optional<LocalDate>> issuedOn) {
    this.issuedOn = issuedOn;
  }

  /** The day from which it can be delivered; empty while it was not issued. */
  public Optional<LocalDate> issuedOn(EnforcementCase enforcementCase) {
    return issuedOn.apply(enforcementCase);
  }
}
