package org.anjian.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enforcement.Procedure;
import org.anjian.enterprise.Enterprise;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.Reinspection;
import org.anjian.inspection.Inspection;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;

/** 取数: gathers what a record says, in the words of papers. */
final class FactGathering {

  private static final String BASIS_OF_MEASURES = "《中华人民共和国安全生产法》第六十五条第一款第三项";
  private static final String BASIS_OF_INSPECTION = "《中华人民共和国安全生产法》第六十五条第一款第一项";

  private final PaperPorts ports;
  private final Divisions divisions;
  private final Procedure procedure;
  private final PaperWords words;
  private final Agency.Contact contact;

  FactGathering(
      PaperPorts ports,
      Divisions divisions,
      Procedure procedure,
      PaperWords words,
      Agency.Contact contact) {
    this.ports = Objects.requireNonNull(ports, "ports");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.procedure = Objects.requireNonNull(procedure, "procedure");
    this.words = Objects.requireNonNull(words, "words");
    this.contact = Objects.requireNonNull(contact, "contact");
  }

  /** 执法机关 of a division. */
  Agency agency(DivisionCode division) {
    return Agency.of(divisions, division, contact);
  }

  /**
   * What the record says for a form on a day.
   *
   * @throws Refusal NOT_FOUND
   */
  RecordFacts of(PaperSubject subject, Form form, LocalDate today) {
    UUID id = subject.id();
    RecordFacts facts =
        switch (subject.kind()) {
          case INSPECTION -> inspection(found(ports.inspections().find(id), subject), form);
          case ON_SITE_MEASURE -> measure(found(ports.measures().find(id), subject));
          case RECTIFICATION_ORDER -> order(found(ports.orders().find(id), subject));
          case REINSPECTION -> reinspection(found(ports.orders().findReinspection(id), subject));
          case CASE ->
              new CaseFacts(found(ports.cases().find(id), subject), form, today, procedure, words)
                  .gather(this::ofTheCase);
        };
    if (!facts.proposed().containsKey("issuedOn")) {
      facts.propose("issuedOn", today);
    }
    return facts;
  }

  /** What every record says: the enterprise, the officers and the agency. */
  private RecordFacts begun(UUID enterprise, DivisionCode division, Optional<OfficerPair> pair) {
    RecordFacts facts = new RecordFacts(enterprise, division);
    Agency agency = agency(division);
    facts
        .fix("agency", agency.name())
        .fix("reviewGovernment", agency.government())
        .propose("court", contact.court().orElse("有管辖权的人民法院"))
        .propose("agencyAddress", contact.address())
        .propose("agencyPostcode", contact.postcode())
        .propose("contactPhone", contact.phone())
        .propose("bank", contact.bank())
        .propose("bankAccount", contact.account());
    pair.ifPresent(officers -> officers(facts, officers));
    return facts;
  }

  private void officers(RecordFacts facts, OfficerPair pair) {
    List<Officer> both =
        pair.both().stream().map(ports.officers()::find).flatMap(Optional::stream).toList();
    for (int i = 0; i < both.size(); i++) {
      facts
          .fix("officer" + (i + 1) + "Name", both.get(i).name())
          .fix("officer" + (i + 1) + "Certificate", both.get(i).certificateNumber());
    }
    String names = both.stream().map(Officer::name).collect(Collectors.joining("、"));
    facts.fix("officers", names).fix("handlers", names);
    both.stream().findFirst().ifPresent(lead -> facts.propose("contact", lead.name()));
  }

  private Enterprise unit(RecordFacts facts, UUID id) {
    Enterprise enterprise =
        ports
            .enterprises()
            .find(id)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("enterprise", id.toString())));
    facts
        .fix("party", enterprise.name())
        .fix("unitName", enterprise.name())
        .propose("unitAddress", enterprise.address())
        .propose("unitPhone", enterprise.phone())
        .propose("representative", enterprise.legalRepresentative())
        .propose("representativePosition", "法定代表人")
        .propose("unitContact", enterprise.principal())
        .propose("siteHead", enterprise.principal())
        .propose("industry", enterprise.industry().name());
    return enterprise;
  }

  /** The enterprise is the party, or where the party works. */
  private RecordFacts ofTheCase(
      UUID id, DivisionCode division, Optional<OfficerPair> officers, boolean unit) {
    RecordFacts facts = begun(id, division, officers);
    if (unit) {
      unit(facts, id);
      return facts;
    }
    ports
        .enterprises()
        .find(id)
        .ifPresent(
            enterprise ->
                facts
                    .propose("workUnit", enterprise.name())
                    .propose("workUnitAddress", enterprise.address()));
    return facts;
  }

  private RecordFacts inspection(Inspection inspection, Form form) {
    RecordFacts facts =
        begun(inspection.enterprise(), inspection.division(), Optional.of(inspection.officers()));
    Enterprise enterprise = unit(facts, inspection.enterprise());
    facts
        .fix("inspectedOn", inspection.date())
        .fix("inspectionMode", words.mode(inspection.mode()))
        .propose("inspectionPlace", enterprise.address())
        .propose("inspectionFindings", findings(ports.hazards().ofInspection(inspection.id())))
        .propose("basis", BASIS_OF_INSPECTION)
        .propose("issuedOn", inspection.date());
    switch (form.key()) {
      case "inspection-plan" -> inspection.planNumber().ifPresent(facts::numbered);
      case "inspection-record" -> {
        inspection.recordNumber().ifPresent(facts::numbered);
        facts.fix("issuedOn", inspection.date());
      }
      default -> facts.propose("caseName", enterprise.name() + "涉嫌安全生产违法行为案");
    }
    return facts;
  }

  private static String findings(List<Hazard> hazards) {
    return hazards.isEmpty() ? "未发现事故隐患。" : numbered(hazards);
  }

  private static String numbered(List<Hazard> hazards) {
    List<String> lines = new ArrayList<>();
    for (Hazard hazard : hazards) {
      lines.add(
          (lines.size() + 1)
              + "．"
              + hazard.description()
              + (hazard.level() == HazardLevel.MAJOR ? "（重大事故隐患）。" : "。"));
    }
    return String.join("\n", lines);
  }

  private RecordFacts measure(OnSiteMeasure measure) {
    Inspection inspection = inspectionOf(measure.inspection());
    RecordFacts facts =
        begun(measure.enterprise(), measure.division(), Optional.of(inspection.officers()));
    unit(facts, measure.enterprise());
    return facts
        .numbered(measure.number())
        .fix("inspectedOn", inspection.date())
        .fix("hazards", measure.reason())
        .fix("disposal", words.measure(measure.kind()))
        .propose("basis", BASIS_OF_MEASURES)
        .fix("issuedOn", measure.decidedOn());
  }

  private RecordFacts order(RectificationOrder order) {
    Inspection inspection = inspectionOf(order.inspection());
    RecordFacts facts =
        begun(order.enterprise(), order.division(), Optional.of(inspection.officers()));
    unit(facts, order.enterprise());
    List<Hazard> items = ports.hazards().ofOrder(order.id());
    Map<LocalDate, List<Integer>> due = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      LocalDate day = items.get(i).dueOn().orElseThrow();
      due.computeIfAbsent(day, none -> new ArrayList<>()).add(i + 1);
    }
    List<LocalDate> days = due.keySet().stream().sorted().toList();
    return facts
        .numbered(order.number())
        .fix("problems", numbered(items))
        .fix(
            "itemsToRectify",
            days.stream().map(day -> joined(due.get(day))).collect(Collectors.joining("项；第")))
        .fix(
            "rectificationDue",
            days.stream().map(ChineseDates::plain).collect(Collectors.joining("；")))
        .fix("issuedOn", order.issuedOn());
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  private RecordFacts reinspection(Reinspection reinspection) {
    RectificationOrder order = ports.orders().find(reinspection.order()).orElseThrow();
    RecordFacts facts =
        begun(reinspection.enterprise(), reinspection.division(), reinspection.officers());
    unit(facts, reinspection.enterprise());
    List<String> lines = new ArrayList<>();
    for (Reinspection.Result result : reinspection.results()) {
      Hazard hazard = ports.hazards().find(result.hazard()).orElseThrow();
      lines.add((lines.size() + 1) + "．" + hazard.description() + "：" + outcome(result));
    }
    return facts
        .numbered(reinspection.number())
        .fix("decidedOn", order.issuedOn())
        .propose("decisionMade", "责令限期整改")
        .fix("earlierNumber", order.number().toString())
        .fix("reinspectionOpinion", String.join("\n", lines))
        .fix("issuedOn", reinspection.date());
  }

  private static String outcome(Reinspection.Result result) {
    return switch (result.outcome()) {
      case PASS -> "已整改完毕，符合要求。";
      case FAIL -> "未按期整改完毕。";
      case EXTENSION -> "同意延期至" + ChineseDates.plain(result.newDueOn().orElseThrow()) + "前整改完毕。";
    };
  }

  private Inspection inspectionOf(UUID id) {
    return ports.inspections().find(id).orElseThrow();
  }

  private static <T> T found(Optional<T> record, PaperSubject subject) {
    Supplier<Refusal> missing =
        () ->
            Refusal.of(
                RefusalCode.NOT_FOUND,
                Map.of("record", subject.kind(), "id", subject.id().toString()));
    return record.orElseThrow(missing);
  }

  /** How the facts of a record begin. */
  @FunctionalInterface
  interface Beginning {
    RecordFacts of(
        UUID enterprise, DivisionCode division, Optional<OfficerPair> officers, boolean unit);
  }
}
