package org.anjian.paper;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAppraisal;
import org.anjian.enforcement.CaseInquiry;
import org.anjian.enforcement.CaseMeasure;
import org.anjian.enforcement.CaseSupply;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.HeldProperty;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.PropertyItem;

/** 调查文书所载: what the last act of the investigation that a form is about says for it. */
final class InvestigationFacts {

  private final EnforcementCase one;
  private final RecordFacts facts;
  private final Procedure procedure;

  InvestigationFacts(EnforcementCase one, RecordFacts facts, Procedure procedure) {
    this.one = one;
    this.facts = facts;
    this.procedure = procedure;
  }

  void add(String form) {
    switch (form) {
      case "seizure-decision" -> last(CaseMeasure.Seizure.class).ifPresent(this::seizure);
      case "seizure-list" ->
          last(CaseMeasure.Seizure.class)
              .ifPresent(
                  act -> {
                    facts.propose("listNumber", act.number().toString());
                    facts.proposeRows(rows(act.items()));
                  });
      case "seizure-extension" ->
          last(CaseMeasure.SeizureExtension.class).ifPresent(this::extension);
      case "seizure-disposal" -> last(CaseMeasure.SeizureDisposal.class).ifPresent(this::disposal);
      case "evidence-registration-notice" ->
          last(CaseMeasure.Registration.class).ifPresent(this::registration);
      case "evidence-list" ->
          last(CaseMeasure.Registration.class)
              .ifPresent(act -> facts.proposeRows(evidenceRows(act.items())));
      case "evidence-disposal" ->
          last(CaseMeasure.RegistrationDisposal.class).ifPresent(this::registrationDisposal);
      case "appraisal-commission" ->
          last(CaseAppraisal.Commission.class).ifPresent(this::commission);
      case "scene-record" -> last(CaseInquiry.SceneRecord.class).ifPresent(this::scene);
      case "sampling-voucher" -> last(CaseInquiry.Sampling.class).ifPresent(this::sampling);
      case "interview-notice" -> last(CaseInquiry.QuestioningNotice.class).ifPresent(this::notice);
      case "interview-record" -> last(CaseInquiry.Questioning.class).ifPresent(this::questioning);
      case "supply-stop-decision" -> last(CaseSupply.Cut.class).ifPresent(this::cut);
      case "supply-resumption" -> last(CaseSupply.Restoration.class).ifPresent(this::restored);
      default -> {}
    }
  }

  private void seizure(CaseMeasure.Seizure act) {
    issued(act, act.number());
    facts
        .propose("problems", act.reason())
        .propose("basis", act.basis())
        .propose("coercion", measure(act))
        .fix("coercionFrom", act.at().toLocalDate())
        .propose("listNumber", act.number().toString());
    held(act.number())
        .flatMap(held -> held.lastDay(one, procedure))
        .ifPresent(day -> facts.propose("coercionUntil", day));
  }

  private static String measure(CaseMeasure.Seizure act) {
    return (act.sealing() ? "查封" : "扣押") + PropertyItem.names(act.items());
  }

  private void extension(CaseMeasure.SeizureExtension act) {
    issued(act, act.number());
    of(act.seizure());
    facts.propose("extensionReason", act.reason());
    held(act.seizure())
        .flatMap(held -> held.lastDay(one, procedure))
        .ifPresent(day -> facts.propose("extendedUntil", day));
  }

  private void disposal(CaseMeasure.SeizureDisposal act) {
    issued(act, act.number());
    of(act.seizure());
    String way =
        switch (act.way()) {
          case CONFISCATED -> "没收";
          case DESTROYED -> "依法销毁";
          case LIFTED -> "解除";
          case HANDED_ON_WITH_CASE -> "随案移送";
        };
    facts
        .propose("disposal", act.note().isBlank() ? way : way + "：" + act.note())
        .propose("basis", act.ground().map(ground -> "《" + ground.basis() + "》"));
  }

  private void of(DocumentNumber seizure) {
    facts.fix("earlierNumber", seizure.toString());
    held(seizure)
        .map(held -> (CaseMeasure.Seizure) held.measure())
        .ifPresent(
            taken ->
                facts
                    .fix("decidedOn", taken.at().toLocalDate())
                    .propose("coercion", measure(taken)));
  }

  private void registration(CaseMeasure.Registration act) {
    issued(act, act.number());
    held(act.number())
        .flatMap(held -> held.lastDay(one, procedure))
        .ifPresent(day -> facts.propose("disposalOn", day));
  }

  private void registrationDisposal(CaseMeasure.RegistrationDisposal act) {
    issued(act, act.number());
    facts.fix("earlierNumber", act.registration().toString()).propose("disposal", act.note());
    held(act.registration())
        .ifPresent(
            held ->
                facts
                    .fix("registeredOn", held.measure().at().toLocalDate())
                    .propose("registeredItems", PropertyItem.names(held.measure().items())));
  }

  private void commission(CaseAppraisal.Commission act) {
    issued(act, act.number());
    facts
        .fix("party", act.institution())
        .propose("appraisalDemand", act.demand())
        .fix("appraisalDue", act.dueOn())
        .proposeRows(
            act.items().stream()
                .map(item -> List.of(item.name(), item.model(), amount(item), item.note()))
                .toList());
  }

  private void scene(CaseInquiry.SceneRecord act) {
    issued(act, act.number());
    span(act.from(), act.until());
    facts
        .fix("scene", act.scene())
        .fix("weather", act.weather())
        .propose("party1", act.attendance().person())
        .propose("witness", act.attendance().witness())
        .propose("recorder", act.recorder())
        .propose("record", act.record());
  }

  private void sampling(CaseInquiry.Sampling act) {
    issued(act, act.number());
    span(act.from(), act.until());
    facts
        .propose("siteHead", act.attendance().person())
        .fix("samplingPlace", act.place())
        .proposeRows(rows(act.items()));
  }

  private void notice(CaseInquiry.QuestioningNotice act) {
    issued(act, act.number());
    facts
        .fix("party", act.person())
        .propose("interviewReason", act.subject())
        .fix("interviewAt", minute(act.at()))
        .fix("interviewPlace", act.place())
        .propose("otherPapersToBring", String.join("、", act.bring()));
  }

  private void questioning(CaseInquiry.Questioning act) {
    span(act.from(), act.until());
    facts
        .fix("interviewPlace", act.place())
        .fix("personName", act.person())
        .propose("position", act.position())
        .propose("record", act.record())
        .propose("interviewSubject", one.violation().description())
        .propose("issuedOn", act.until().toLocalDate());
  }

  private void cut(CaseSupply.Cut act) {
    issued(act, act.number());
    facts
        .propose("supplyStop", act.supply() == CaseSupply.Supply.POWER ? "停止供电" : "停止供应民用爆炸物品")
        .fix("performFrom", minute(act.at()));
  }

  private void restored(CaseSupply.Restoration act) {
    issued(act, act.number());
    facts.propose("liftedConduct", act.reason());
  }

  private void issued(CaseAct act, DocumentNumber number) {
    facts.numbered(number).propose("issuedOn", act.date());
  }

  private void span(LocalDateTime from, LocalDateTime until) {
    facts.fix("recordFrom", minute(from)).fix("recordUntil", minute(until));
  }

  private static String minute(LocalDateTime moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private Optional<HeldProperty> held(DocumentNumber number) {
    return one.holdings().all().stream()
        .filter(held -> held.measure().number().equals(number))
        .findFirst();
  }

  private <A extends CaseAct> Optional<A> last(Class<A> type) {
    return one.acts().stream()
        .filter(type::isInstance)
        .reduce((earlier, later) -> later)
        .map(type::cast);
  }

  private static String amount(PropertyItem item) {
    return item.quantity() + item.unit();
  }

  private static List<List<String>> rows(List<PropertyItem> items) {
    List<List<String>> rows = new ArrayList<>();
    for (PropertyItem item : items) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              item.name(),
              item.model(),
              item.unit(),
              item.quantity(),
              item.note()));
    }
    return rows;
  }

  private static List<List<String>> evidenceRows(List<PropertyItem> items) {
    List<List<String>> rows = new ArrayList<>();
    for (PropertyItem item : items) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              item.name(),
              item.model(),
              "",
              "",
              item.unit(),
              "",
              item.quantity(),
              item.note()));
    }
    return rows;
  }
}
