package org.anjian.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.enforcement.Archiving;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAftermath;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.Deliveries;
import org.anjian.enforcement.DeliveryFacts;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.OnTheSpot;

/** 决定之后所载: what a case says for the forms of delivery, collection, execution and the archive. */
final class AftermathFacts {

  private static final String MATERIALS = "强制执行申请书\n行政处罚决定书及作出决定的事实、理由和依据\n当事人的意见及催告情况\n申请强制执行标的情况";

  private final EnforcementCase one;
  private final Form form;
  private final PaperWords words;
  private final RecordFacts facts;

  AftermathFacts(EnforcementCase one, Form form, PaperWords words, RecordFacts facts) {
    this.one = one;
    this.form = form;
    this.words = words;
    this.facts = facts;
  }

  void gather() {
    one.onTheSpot().ifPresent(this::onTheSpot);
    if (form.key().equals("delivery-receipt")) {
      deliveries();
    }
    last(CaseDelivery.AddressConfirmation.class).ifPresent(this::address);
    last(CaseExecution.DeferralApplication.class)
        .ifPresent(application -> facts.propose("deferralReason", application.reason()));
    if (form.key().equals("surcharge-decision")) {
      last(CaseExecution.SurchargeDecision.class)
          .ifPresent(
              decision ->
                  facts
                      .numbered(decision.number())
                      .fix("surcharge", decision.amount())
                      .fix("issuedOn", decision.date()));
    }
    if (form.key().equals("enforcement-reminder")) {
      last(CaseAftermath.Demand.class).ifPresent(this::demand);
    }
    last(CaseAftermath.CourtApplication.class).ifPresent(this::application);
    execution();
    last(Archiving.class).ifPresent(this::archived);
  }

  private void onTheSpot(OnTheSpot.Decision decision) {
    facts
        .propose("factsAndEvidence", decision.findings() + "\n当事人陈述申辩：" + decision.statement())
        .fix("penaltyBasis", words.clause(decision.appliedRef(), one.violation()))
        .propose("remarks", decision.refusedToSign());
    if (form.key().startsWith("on-the-spot-penalty")) {
      facts.numbered(decision.number()).fix("issuedOn", decision.date());
    }
  }

  private void deliveries() {
    List<List<String>> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    Map<String, String> known = facts.fixed();
    for (Deliveries.Entry entry : one.deliveries().entries()) {
      DocumentDelivery delivery = entry.delivery().orElse(null);
      if (delivery == null) {
        continue;
      }
      rows.add(
          List.of(
              name(entry),
              "", // signed by hand
              delivery.facts().place(),
              ChineseDates.plain(entry.countsOn().orElseThrow()),
              known.getOrDefault("officer1Name", ""),
              known.getOrDefault("officer2Name", "")));
      remark(entry, delivery).ifPresent(remarks::add);
    }
    facts.proposeRows(rows);
    if (!remarks.isEmpty()) {
      facts.propose("remarks", String.join("\n", remarks));
    }
  }

  private String name(Deliveries.Entry entry) {
    return switch (entry.paper()) {
      case PENALTY_NOTICE ->
          "行政处罚告知书" + one.notice().map(notice -> notice.number().toString()).orElse("");
      case DECISION ->
          one.noPenalty()
              .map(decision -> "不予行政处罚决定书" + decision.number())
              .orElseGet(() -> "行政处罚决定书" + one.decision().orElseThrow().number());
      case DEMAND ->
          "行政强制执行事先催告书" + one.demand().map(demand -> demand.number().toString()).orElse("");
      case SURCHARGE_DECISION ->
          "加处罚款决定书"
              + last(CaseExecution.SurchargeDecision.class)
                  .map(decision -> decision.number().toString())
                  .orElse("");
      case HEARING_NOTICE -> "行政处罚听证会通知书";
      case DEFERRAL_DECISION -> "延期（分期）缴纳罚款批准书";
      case OTHER -> entry.title();
    };
  }

  /**
   * What the receipt must tell besides the day: relation, refusal, witnesses, mail, announcement.
   */
  private Optional<String> remark(Deliveries.Entry entry, DocumentDelivery delivery) {
    DeliveryFacts how = delivery.facts();
    String text =
        switch (delivery.mode()) {
          case HANDED_OVER ->
              how.relation().isBlank()
                  ? ""
                  : "由" + delivery.receiver() + "（" + how.relation() + "）签收";
          case LEFT ->
              "拒收："
                  + how.refusal()
                  + "；"
                  + (how.witnesses().isEmpty()
                      ? "以" + how.recording() + "记录送达过程"
                      : "见证人：" + String.join("、", how.witnesses()))
                  + "，留置送达";
          case ENTRUSTED -> "委托" + how.agency() + "代为送达";
          case POSTED -> "邮寄送达，邮件编号" + how.postingNumber();
          case ANNOUNCED ->
              how.sentOn()
                  .map(day -> ChineseDates.plain(day) + "在" + how.place() + "公告。" + how.course())
                  .orElse("公告送达");
          case ELECTRONIC -> "按送达地址确认书约定发送至" + how.address();
        };
    return text.isBlank() ? Optional.empty() : Optional.of(name(entry) + "：" + text + "。");
  }

  private void address(CaseDelivery.AddressConfirmation confirmation) {
    facts
        .propose("receiver", confirmation.signer())
        .propose("deliveryAddress", confirmation.address())
        .propose("electronicAddress", confirmation.electronicAddress());
    if (form.key().equals("delivery-address")) {
      facts.propose("issuedOn", confirmation.date());
    }
  }

  private void demand(CaseAftermath.Demand demand) {
    facts
        .numbered(demand.number())
        .fix("issuedOn", demand.date())
        .propose("reminderKind", "缴纳罚款")
        .propose("unperformed", "未按期缴纳罚款");
  }

  private void application(CaseAftermath.CourtApplication application) {
    facts.propose("attachments", MATERIALS);
    if (form.key().equals("enforcement-application")) {
      facts
          .numbered(application.number())
          .fix("court", application.court())
          .fix("issuedOn", application.date());
    }
  }

  private void execution() {
    last(CaseExecution.ExecutionEnd.class)
        .ifPresent(end -> facts.propose("execution", "终结执行：" + end.note()));
    last(CaseExecution.CourtRuling.class)
        .filter(CaseExecution.CourtRuling::allowed)
        .ifPresent(ruling -> facts.propose("execution", "人民法院准予强制执行：" + ruling.reference()));
    if (one.penaltyInForce().filter(left -> !left.stands()).isPresent()) {
      facts.propose("outcome", "行政处罚决定已被撤销。").propose("execution", "已收款项已退还。");
    }
  }

  private void archived(Archiving archiving) {
    facts
        .fix("archivedOn", archiving.date())
        .fix("archiveNumber", archiving.archiveNumber())
        .fix("retention", archiving.retention());
    if (form.key().equals("file-index")) {
      facts.proposeRows(rows(archiving));
    }
  }

  private static List<List<String>> rows(Archiving archiving) {
    List<List<String>> rows = new ArrayList<>();
    int page = 1;
    for (Archiving.Item item : archiving.items()) {
      int last = page + item.pages() - 1;
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              item.title() + item.number(),
              day(item.date()),
              page == last ? String.valueOf(page) : page + "—" + last,
              item.note()));
      page = last + 1;
    }
    return rows;
  }

  private static String day(LocalDate date) {
    return ChineseDates.plain(date);
  }

  private <A extends CaseAct> Optional<A> last(Class<A> type) {
    return one.round().stream()
        .filter(type::isInstance)
        .reduce((earlier, later) -> later)
        .map(type::cast);
  }
}
