package org.anjian.rest.enforcement;

import java.util.Map;
import java.util.Optional;
import org.anjian.enforcement.Archiving;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.CaseRemedy;
import org.anjian.enforcement.DeliveryFacts;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.enforcement.OnTheSpot;
import org.anjian.enforcement.RemedyResult;
import org.anjian.money.Yuan;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;

/** 后续行为所载: what was said with deliveries, remedies, execution and the archive. */
final class FollowUpFields {

  private FollowUpFields() {}

  static void put(CaseAct act, Map<String, Object> fields) {
    if (act instanceof CaseDelivery delivery) {
      delivery(delivery, fields);
    } else if (act instanceof CaseRemedy remedy) {
      remedy(remedy, fields);
    } else if (act instanceof CaseExecution execution) {
      execution(execution, fields);
    } else if (act instanceof OnTheSpot.Decision decision) {
      onTheSpot(decision, fields);
    } else if (act instanceof OnTheSpot.Report report) {
      fields.put("receivedBy", report.receivedBy());
    } else if (act instanceof Archiving archiving) {
      fields.put("archiveNumber", archiving.archiveNumber());
      fields.put("retention", archiving.retention());
      fields.put("documents", archiving.items().size());
      fields.put("pages", archiving.pages());
    }
  }

  /** How a paper was delivered; what is not said is left out. */
  static void delivery(DocumentDelivery delivery, Map<String, Object> fields) {
    DeliveryFacts facts = delivery.facts();
    fields.put("mode", Coded.of(delivery.mode()));
    text(fields, "receiver", delivery.receiver());
    text(fields, "relation", facts.relation());
    facts.sentOn().ifPresent(day -> fields.put("sentOn", day));
    text(fields, "place", facts.place());
    text(fields, "refusal", facts.refusal());
    if (!facts.witnesses().isEmpty()) {
      fields.put("witnesses", facts.witnesses());
    }
    text(fields, "recording", facts.recording());
    text(fields, "agency", facts.agency());
    text(fields, "postingNumber", facts.postingNumber());
    text(fields, "address", facts.address());
    facts.ground().ifPresent(ground -> fields.put("ground", Coded.of(ground)));
    text(fields, "course", facts.course());
  }

  private static void delivery(CaseDelivery act, Map<String, Object> fields) {
    if (act instanceof CaseDelivery.AddressConfirmation confirmation) {
      fields.put("signer", confirmation.signer());
      fields.put("address", confirmation.address());
      text(fields, "electronicAddress", confirmation.electronicAddress());
    } else if (act instanceof CaseDelivery.Attempt attempt) {
      fields.put("paper", Coded.of(attempt.paper()));
      fields.put("mode", Coded.of(attempt.mode()));
      fields.put("outcome", Coded.of(attempt.outcome()));
      fields.put("note", attempt.note());
    } else if (act instanceof CaseDelivery.Delivery delivered) {
      fields.put("paper", Coded.of(delivered.paper()));
      text(fields, "title", delivered.title());
      delivery(delivered.delivery(), fields);
    }
  }

  private static void remedy(CaseRemedy act, Map<String, Object> fields) {
    if (act instanceof CaseRemedy.ReconsiderationApplication application) {
      fields.put("authority", application.authority());
      fields.put("throughBureau", application.throughBureau());
      fields.put("request", application.request());
    } else if (act instanceof CaseRemedy.ReconsiderationAcceptance acceptance) {
      fields.put("accepted", acceptance.accepted());
      fields.put("simple", acceptance.simple());
      acceptance.copyReceivedOn().ifPresent(day -> fields.put("copyReceivedOn", day));
      fields.put("reference", acceptance.reference());
    } else if (act instanceof CaseRemedy.ReconsiderationAnswer answer) {
      fields.put("content", answer.content());
    } else if (act instanceof CaseRemedy.ReconsiderationEnd end) {
      result(end.outcome(), fields);
    } else if (act instanceof CaseRemedy.Suit suit) {
      fields.put("court", suit.court());
      suit.complaintReceivedOn().ifPresent(day -> fields.put("complaintReceivedOn", day));
      fields.put("reference", suit.reference());
    } else if (act instanceof CaseRemedy.SuitAnswer answer) {
      fields.put("content", answer.content());
    } else if (act instanceof CaseRemedy.Judgment judgment) {
      fields.put("effective", judgment.effective());
      result(judgment.outcome(), fields);
    } else if (act instanceof CaseRemedy.OwnCorrection correction) {
      result(correction.outcome(), fields);
    } else if (act instanceof CaseRemedy.PublicationWithdrawal withdrawal) {
      fields.put("reason", withdrawal.reason());
    } else if (act instanceof CaseRemedy.Refund refund) {
      fields.put("amountYuan", refund.amount().toString());
      fields.put("kind", Coded.of(refund.payment()));
      text(fields, "reference", refund.reference());
    } else if (act instanceof CaseRemedy.Reopening reopening) {
      fields.put("reason", reopening.reason());
    }
  }

  private static void result(RemedyResult result, Map<String, Object> fields) {
    fields.put("outcome", Coded.of(result.outcome()));
    Optional<Yuan> fine = result.fine();
    fine.ifPresent(left -> fields.put("fineYuan", left.toString()));
    if (!result.otherPenalties().isEmpty()) {
      fields.put("otherPenalties", Coded.all(Vocabulary.OTHER_PENALTY, result.otherPenalties()));
    }
    if (result.renewalOrdered()) {
      fields.put("renewalOrdered", true);
    }
    result.renewBy().ifPresent(day -> fields.put("renewBy", day));
    fields.put("reference", result.reference());
  }

  private static void execution(CaseExecution act, Map<String, Object> fields) {
    if (act instanceof CaseExecution.DeferralApplication application) {
      fields.put("reason", application.reason());
    } else if (act instanceof CaseExecution.DeferralRefusal refusal) {
      fields.put("reason", refusal.reason());
    } else if (act instanceof CaseExecution.SurchargeDecision surcharge) {
      fields.put("amountYuan", surcharge.amount().toString());
      fields.put("toldIn", surcharge.toldIn());
    } else if (act instanceof CaseExecution.DemandStatement statement) {
      fields.put("content", statement.content());
      fields.put("review", statement.review());
    } else if (act instanceof CaseExecution.ExecutionAgreement agreement) {
      fields.put("instalments", agreement.instalments().stream().map(InstalmentView::of).toList());
      fields.put("waivedYuan", agreement.waived().toString());
      text(fields, "remedy", agreement.remedy());
    } else if (act instanceof CaseExecution.AgreementBreach breach) {
      fields.put("note", breach.note());
    } else if (act instanceof CaseExecution.ExecutionStay stay) {
      fields.put("ground", Coded.of(stay.ground()));
      fields.put("note", stay.note());
    } else if (act instanceof CaseExecution.ExecutionResumption resumption) {
      fields.put("note", resumption.note());
    } else if (act instanceof CaseExecution.ExecutionEnd end) {
      fields.put("ground", Coded.of(end.ground()));
      fields.put("note", end.note());
    } else if (act instanceof CaseExecution.SpotCollection collection) {
      fields.put("amountYuan", collection.amount().toString());
      fields.put("ground", Coded.of(collection.ground()));
      fields.put("receipt", collection.receipt());
      text(fields, "circumstances", collection.circumstances());
      collection.ashoreOn().ifPresent(day -> fields.put("ashoreOn", day));
    } else if (act instanceof CaseExecution.FineHandover handover) {
      fields.put("receivedBy", handover.receivedBy());
    } else if (act instanceof CaseExecution.FineDeposit deposit) {
      fields.put("reference", deposit.reference());
    } else {
      court(act, fields);
    }
  }

  private static void court(CaseExecution act, Map<String, Object> fields) {
    if (act instanceof CaseExecution.CourtRuling ruling) {
      fields.put("allowed", ruling.allowed());
      fields.put("reference", ruling.reference());
    } else if (act instanceof CaseExecution.CourtObjection objection) {
      fields.put("court", objection.court());
    } else if (act instanceof CaseExecution.HigherCourtRuling ruling) {
      fields.put("allowed", ruling.granted());
      fields.put("reference", ruling.reference());
    }
  }

  private static void onTheSpot(OnTheSpot.Decision act, Map<String, Object> fields) {
    fields.put("fineYuan", act.fine().toString());
    fields.put("fineInCapitals", act.fine().inCapitals());
    fields.put("otherPenalties", Coded.all(Vocabulary.OTHER_PENALTY, act.otherPenalties()));
    fields.put("findings", act.findings());
    fields.put("appliedRef", act.appliedRef());
    fields.put("place", act.place());
    fields.put("statement", act.statement());
    text(fields, "refusedToSign", act.refusedToSign());
  }

  private static void text(Map<String, Object> fields, String name, String text) {
    if (!text.isBlank()) {
      fields.put(name, text);
    }
  }
}
