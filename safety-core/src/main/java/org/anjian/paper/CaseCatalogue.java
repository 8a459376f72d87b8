package org.anjian.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.law.Subject;

/**
 * 卷内目录: the papers that were issued about a case, in their order, and those that what was done
 * demands and that are missing.
 *
 * @param items what is there
 * @param missing what is not
 */
public record CaseCatalogue(List<Item> items, List<Demanded> missing) {

  public CaseCatalogue {
    items = List.copyOf(items);
    missing = List.copyOf(missing);
  }

  /**
   * 卷内文书.
   *
   * @param form key of its form
   * @param title 文书名称
   * @param number 文号
   * @param date day of issue
   */
  public record Item(String form, String title, Optional<String> number, LocalDate date) {
    public Item {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * 应有的文书.
   *
   * @param form the form
   * @param act the act that demands it
   * @param date day of the act
   */
  public record Demanded(Form form, ActKind act, LocalDate date) {
    public Demanded {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(date, "date");
    }
  }

  /** The catalogue of a case with its issued papers. */
  public static CaseCatalogue of(EnforcementCase one, List<IssuedPaper> issued, Forms forms) {
    List<Item> items =
        issued.stream()
            .sorted(
                Comparator.comparing(IssuedPaper::issuedOn).thenComparing(IssuedPaper::issuedAt))
            .map(
                paper ->
                    new Item(
                        paper.form(),
                        forms.find(paper.form()).map(Form::titleZh).orElse(paper.form()),
                        paper.number().map(DocumentNumber::toString),
                        paper.issuedOn()))
            .toList();
    Set<String> there = new HashSet<>();
    issued.forEach(paper -> there.add(paper.form()));
    List<Demanded> missing = new ArrayList<>();
    for (CaseAct act : one.round()) {
      for (String key : formsOf(act, isUnit(one))) {
        if (there.add(key)) {
          forms
              .find(key)
              .ifPresent(form -> missing.add(new Demanded(form, act.kind(), act.date())));
        }
      }
    }
    return new CaseCatalogue(items, missing);
  }

  private static boolean isUnit(EnforcementCase one) {
    Subject subject = one.violation().subject();
    return subject == Subject.UNIT || subject == Subject.AGENCY;
  }

  /** The forms that an act leaves in the file. */
  private static List<String> formsOf(CaseAct act, boolean unit) {
    String party = unit ? "unit" : "person";
    return switch (act.kind()) {
      case FILING -> List.of("filing-approval");
      case DECISION_EXTENSION -> List.of("case-extension");
      case ASSESSMENT -> List.of("case-submission");
      case NOTICE ->
          act instanceof CaseAct.Notice notice && notice.hearingOffered()
              ? List.of("penalty-notice", "hearing-right-notice")
              : List.of("penalty-notice");
      case NOTICE_DELIVERY, DECISION_DELIVERY, DOCUMENT_DELIVERY -> List.of("delivery-receipt");
      case ADDRESS_CONFIRMATION -> List.of("delivery-address");
      case STATEMENT -> List.of("statement-record");
      case HEARING -> List.of("hearing-notice", "hearing-record", "hearing-report");
      case LEGAL_REVIEW -> List.of("legal-review");
      case COLLECTIVE_DISCUSSION -> List.of("collective-discussion");
      case DECISION -> List.of("penalty-decision-" + party);
      case ON_THE_SPOT_DECISION -> List.of("on-the-spot-penalty-" + party);
      case NO_PENALTY -> List.of("no-penalty-decision");
      case INSTALMENT_PLAN -> List.of("deferral-approval", "deferral-decision");
      case SURCHARGE_DECISION -> List.of("surcharge-decision");
      case DEMAND -> List.of("enforcement-reminder");
      case COURT_APPLICATION -> List.of("enforcement-application");
      case TRANSFER_APPROVAL -> List.of("transfer-approval");
      case TRANSFER, AGENCY_TRANSFER -> List.of("transfer");
      case CLOSING -> List.of("closing");
      case ARCHIVING -> List.of("case-file", "file-index");
      default -> List.of();
    };
  }
}
