package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.anjian.attachment.FileReference;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.people.OfficerPair;

/** 调查行为: one act of each kind of the investigation, and whatever may be tried in a random walk. */
final class Investigating {

  static final Set<ActKind> KINDS = ActKind.INVESTIGATION;

  static final OfficerPair PAIR = new OfficerPair(new UUID(0, 3), new UUID(0, 4));
  static final UUID WANG = new UUID(0, 5);
  static final DocumentNumber REGISTRATION =
      Yicheng.document(DocumentKind.EVIDENCE_REGISTRATION_NOTICE, 1);
  static final DocumentNumber SEIZURE = Yicheng.document(DocumentKind.SEIZURE_DECISION, 1);
  static final DocumentNumber COMMISSION = Yicheng.document(DocumentKind.APPRAISAL_COMMISSION, 1);
  static final DocumentNumber CUT = Yicheng.document(DocumentKind.SUPPLY_STOP_DECISION, 1);
  static final List<PropertyItem> CYLINDERS =
      List.of(new PropertyItem("液化石油气钢瓶", "YSP35.5", "只", "12", ""));
  static final FileReference PHOTO =
      new FileReference(new UUID(0, 9), "0f".repeat(32), "现场.jpg", "image/jpeg", 2_000_000);

  private Investigating() {}

  static CaseAct of(ActKind kind, LocalDate day) {
    LocalDateTime at = day.atTime(10, 0);
    return switch (kind) {
      case EVIDENCE -> evidence(day, at);
      case EVIDENCE_FILES -> new CaseEvidence.MoreFiles(day, 1, List.of(PHOTO));
      case CUSTODY -> custody(day, CustodyStep.SEALED);
      case QUESTIONING_NOTICE ->
          new CaseInquiry.QuestioningNotice(
              Yicheng.document(DocumentKind.INTERVIEW_NOTICE, 1),
              day,
              "安全科科长",
              "特种作业人员持证情况",
              at.plusDays(1),
              "执法大队",
              List.of("身份证"));
      case QUESTIONING ->
          new CaseInquiry.Questioning(
              day,
              at,
              at.plusHours(1),
              "执法大队",
              PAIR,
              "安全科科长",
              "科长",
              true,
              true,
              "问：…答：…",
              true,
              "",
              List.of(PHOTO));
      case SCENE_RECORD ->
          new CaseInquiry.SceneRecord(
              Yicheng.document(DocumentKind.SCENE_RECORD, 1),
              day,
              at,
              at.plusHours(1),
              "充装间",
              "晴",
              PAIR,
              "记录员",
              Attendance.signed("负责人"),
              "现场情况",
              List.of());
      case SAMPLING ->
          new CaseInquiry.Sampling(
              Yicheng.document(DocumentKind.SAMPLING_VOUCHER, 1),
              day,
              at,
              at.plusHours(1),
              "充装间",
              PAIR,
              CYLINDERS,
              "证据室",
              Attendance.signed("负责人"),
              List.of());
      case EVIDENCE_REGISTRATION -> registration(day, at, true, true);
      case EVIDENCE_DISPOSAL -> disposal(day, RegistrationDisposalWay.RELEASED);
      case SEIZURE -> seizure(day, at, true, 30);
      case SEIZURE_EXTENSION -> extension(day, 30);
      case SEIZURE_DISPOSAL -> lifted(day);
      case MEASURE_APPROVAL -> ratification(day, SEIZURE, at, true);
      case PROPERTY_RETURN -> new CaseMeasure.PropertyReturn(day, SEIZURE, "负责人", "完好");
      case APPRAISAL -> commission(day, day.plusDays(20), Optional.empty());
      case APPRAISAL_RESULT -> result(day);
      case SUPPLY_CUT -> cut(day, CaseSupply.Supply.POWER, Optional.of(at.minusHours(24)), "", at);
      case SUPPLY_RESTORATION ->
          new CaseSupply.Restoration(
              Yicheng.document(DocumentKind.SUPPLY_RESUMPTION, 1), day, CUT, "已停产整改");
      case RECUSAL_REQUEST ->
          new CaseRecusal.Request(
              day,
              CaseRecusal.Whom.OFFICER,
              Optional.of(PAIR.lead()),
              "陈执法",
              CaseRecusal.By.PARTY,
              "近亲属在当事人处任职");
      case RECUSAL_DECISION -> recusal(day, true, CaseRecusal.Decider.HEAD, Optional.of(WANG));
      case INVESTIGATION_REPORT ->
          new CaseInquiry.InvestigationReport(
              day, PAIR, "北丁煤矿", "查明的事实", List.of(1), "第97条", "无", "建议处罚");
      default -> throw new IllegalArgumentException("no act of the investigation: " + kind);
    };
  }

  static CaseEvidence.Taken evidence(LocalDate day, LocalDateTime takenAt) {
    return evidence(day, takenAt, PAIR, EvidenceKind.DOCUMENT, Optional.empty());
  }

  static CaseEvidence.Taken evidence(
      LocalDate day,
      LocalDateTime takenAt,
      OfficerPair officers,
      EvidenceKind kind,
      Optional<CaseEvidence.Copy> copy) {
    return new CaseEvidence.Taken(
        day,
        kind,
        "特种作业人员花名册",
        "无证上岗的人数",
        "安全科",
        "调取",
        "安全科办公室",
        takenAt,
        officers,
        "3页",
        "案卷",
        copy,
        List.of(PHOTO));
  }

  static CaseEvidence.Custody custody(LocalDate day, CustodyStep step) {
    return new CaseEvidence.Custody(day, 1, step, day.atTime(10, 0), "保管员", "证据室", "依决定");
  }

  static CaseMeasure.Registration registration(
      LocalDate day, LocalDateTime at, boolean approved, boolean inPlace) {
    return new CaseMeasure.Registration(
        REGISTRATION,
        day,
        at,
        approved ? Optional.of(new HeadApproval("局长", at.minusHours(1))) : Optional.empty(),
        approved ? "" : "可能转移",
        PAIR,
        "可能灭失",
        CYLINDERS,
        inPlace,
        "充装间",
        Attendance.signed("负责人"));
  }

  static CaseMeasure.RegistrationDisposal disposal(LocalDate day, RegistrationDisposalWay way) {
    return new CaseMeasure.RegistrationDisposal(
        Yicheng.document(DocumentKind.EVIDENCE_DISPOSAL, 1), day, REGISTRATION, way, "局长", "");
  }

  static CaseMeasure.Seizure seizure(LocalDate day, LocalDateTime at, boolean approved, int days) {
    return new CaseMeasure.Seizure(
        SEIZURE,
        day,
        at,
        false,
        approved ? Optional.of(new HeadApproval("局长", at.minusHours(1))) : Optional.empty(),
        approved ? "" : "正在充装",
        PAIR,
        "违法储存",
        "安全生产法第六十五条",
        CYLINDERS,
        days,
        "扣押场所",
        "保管员",
        Attendance.signed("负责人"),
        "");
  }

  static CaseMeasure.SeizureExtension extension(LocalDate day, int days) {
    return new CaseMeasure.SeizureExtension(
        Yicheng.document(DocumentKind.SEIZURE_EXTENSION, 1), day, SEIZURE, days, "局长", "情况复杂");
  }

  static CaseMeasure.SeizureDisposal lifted(LocalDate day) {
    return disposal(day, SeizureDisposalWay.LIFTED, Optional.of(LiftGround.NO_LONGER_NEEDED));
  }

  static CaseMeasure.SeizureDisposal disposal(
      LocalDate day, SeizureDisposalWay way, Optional<LiftGround> ground) {
    return new CaseMeasure.SeizureDisposal(
        Yicheng.document(DocumentKind.SEIZURE_DISPOSAL, 1), day, SEIZURE, way, ground, "局长", "依规定");
  }

  static CaseMeasure.Ratification ratification(
      LocalDate day, DocumentNumber measure, LocalDateTime reportedAt, boolean approved) {
    return new CaseMeasure.Ratification(day, measure, reportedAt, "局长", approved, "理由");
  }

  static CaseAppraisal.Commission commission(
      LocalDate day, LocalDate dueOn, Optional<DocumentNumber> seizure) {
    return new CaseAppraisal.Commission(
        COMMISSION,
        day,
        PAIR,
        "特种设备检验所",
        "检验许可证",
        CYLINDERS,
        "是否超期未检",
        dueOn,
        seizure,
        seizure.map(held -> day));
  }

  static CaseAppraisal.Result result(LocalDate day) {
    return new CaseAppraisal.Result(
        day, COMMISSION, true, "检2026-1", "超期未检", Optional.of(day), PAIR, List.of());
  }

  static CaseSupply.Cut cut(
      LocalDate day,
      CaseSupply.Supply supply,
      Optional<LocalDateTime> noticedAt,
      String emergency,
      LocalDateTime at) {
    return new CaseSupply.Cut(
        CUT,
        day,
        supply,
        PAIR,
        "（翼）应急现决〔2026〕1号",
        "拒不停产",
        "顶板随时可能冒落",
        "人员已撤出, 保留通风",
        new HeadApproval("局长", at.minusHours(30)),
        "供电公司",
        noticedAt,
        emergency,
        at);
  }

  static CaseRecusal.Decided recusal(
      LocalDate day, boolean granted, CaseRecusal.Decider decider, Optional<UUID> replacement) {
    return new CaseRecusal.Decided(day, 1, granted, decider, "局长", "属实", replacement);
  }

  /** A case, told on a day, at the point at which an act of this kind comes next. */
  static Story readyFor(ActKind kind, Story told, LocalDate day) {
    return switch (kind) {
      case EVIDENCE_FILES, CUSTODY, INVESTIGATION_REPORT -> told.then(of(ActKind.EVIDENCE, day));
      case EVIDENCE_DISPOSAL -> told.then(of(ActKind.EVIDENCE_REGISTRATION, day));
      case SEIZURE_EXTENSION, SEIZURE_DISPOSAL -> told.then(of(ActKind.SEIZURE, day));
      case MEASURE_APPROVAL -> told.then(seizure(day, day.atTime(10, 0), false, 30));
      case PROPERTY_RETURN -> told.then(of(ActKind.SEIZURE, day)).then(lifted(day));
      case APPRAISAL_RESULT -> told.then(of(ActKind.APPRAISAL, day));
      case SUPPLY_RESTORATION -> told.then(of(ActKind.SUPPLY_CUT, day));
      case RECUSAL_DECISION -> told.then(of(ActKind.RECUSAL_REQUEST, day));
      default -> told;
    };
  }

  /** Whatever may be tried on a day, lawful or not. */
  static CaseAct any(ActKind kind, LocalDate day, EnforcementCase now, Random random) {
    LocalDateTime at = day.atTime(random.nextInt(24), 0);
    return switch (kind) {
      case EVIDENCE ->
          evidence(
              day,
              random.nextInt(9) == 0 ? at.plusDays(1) : at,
              officers(now, random),
              EvidenceKind.values()[random.nextInt(8)],
              Optional.empty());
      case CUSTODY ->
          custody(day, CustodyStep.values()[random.nextInt(CustodyStep.values().length)]);
      case EVIDENCE_REGISTRATION ->
          named(now, registration(day, at, random.nextInt(3) > 0, random.nextBoolean()));
      case EVIDENCE_DISPOSAL ->
          new CaseMeasure.RegistrationDisposal(
              Yicheng.document(DocumentKind.EVIDENCE_DISPOSAL, now.acts().size()),
              day,
              someMeasure(now, random),
              RegistrationDisposalWay.values()[random.nextInt(6)],
              "局长",
              "");
      case SEIZURE -> named(now, seizure(day, at, random.nextInt(3) > 0, 1 + random.nextInt(40)));
      case SEIZURE_EXTENSION ->
          new CaseMeasure.SeizureExtension(
              Yicheng.document(DocumentKind.SEIZURE_EXTENSION, now.acts().size()),
              day,
              someMeasure(now, random),
              1 + random.nextInt(40),
              "局长",
              "复杂");
      case SEIZURE_DISPOSAL ->
          new CaseMeasure.SeizureDisposal(
              Yicheng.document(DocumentKind.SEIZURE_DISPOSAL, now.acts().size()),
              day,
              someMeasure(now, random),
              SeizureDisposalWay.values()[random.nextInt(4)],
              Optional.of(LiftGround.NO_VIOLATION),
              "局长",
              "依规定");
      case MEASURE_APPROVAL ->
          ratification(day, someMeasure(now, random), day.atTime(23, 59), random.nextInt(4) > 0);
      case PROPERTY_RETURN ->
          new CaseMeasure.PropertyReturn(day, someMeasure(now, random), "负责人", "完好");
      case APPRAISAL ->
          new CaseAppraisal.Commission(
              Yicheng.document(DocumentKind.APPRAISAL_COMMISSION, now.acts().size()),
              day,
              officers(now, random),
              "检验所",
              "许可证",
              CYLINDERS,
              "是否超期",
              day.plusDays(random.nextInt(30)),
              random.nextBoolean() ? Optional.of(someMeasure(now, random)) : Optional.empty(),
              random.nextBoolean() ? Optional.of(day) : Optional.empty());
      case APPRAISAL_RESULT ->
          new CaseAppraisal.Result(
              day,
              now.appraisals().all().stream()
                  .filter(Appraisals.Entry::isOpen)
                  .map(one -> one.commission().number())
                  .findFirst()
                  .orElse(COMMISSION),
              random.nextBoolean(),
              "检1",
              "结论",
              Optional.empty(),
              officers(now, random),
              List.of());
      case SUPPLY_CUT ->
          new CaseSupply.Cut(
              Yicheng.document(DocumentKind.SUPPLY_STOP_DECISION, now.acts().size()),
              day,
              random.nextBoolean() ? CaseSupply.Supply.POWER : CaseSupply.Supply.EXPLOSIVES,
              officers(now, random),
              "现决",
              "拒不停产",
              "危险",
              "撤人",
              new HeadApproval("局长", at.minusDays(2)),
              "供电公司",
              random.nextBoolean()
                  ? Optional.of(at.minusHours(20 + random.nextInt(8)))
                  : Optional.empty(),
              random.nextInt(3) == 0 ? "即将冒落" : "",
              at);
      case SUPPLY_RESTORATION ->
          new CaseSupply.Restoration(
              Yicheng.document(DocumentKind.SUPPLY_RESUMPTION, now.acts().size()),
              day,
              CaseSupply.openCuts(now.acts()).stream().findFirst().orElse(CUT),
              "已停产");
      case RECUSAL_REQUEST ->
          new CaseRecusal.Request(
              day,
              CaseRecusal.Whom.values()[random.nextInt(3)],
              random.nextInt(3) > 0 ? Optional.of(anyone(random)) : Optional.empty(),
              "某人",
              CaseRecusal.By.PARTY,
              "理由");
      case RECUSAL_DECISION ->
          new CaseRecusal.Decided(
              day,
              1 + random.nextInt(Math.max(1, now.team().requests().size())),
              random.nextBoolean(),
              CaseRecusal.Decider.values()[random.nextInt(2)],
              "局长",
              "理由",
              random.nextBoolean() ? Optional.of(anyone(random)) : Optional.empty());
      default -> of(kind, day);
    };
  }

  /** Officers 3 to 12. */
  private static UUID anyone(Random random) {
    return new UUID(0, 3 + random.nextInt(10));
  }

  private static OfficerPair officers(EnforcementCase now, Random random) {
    if (random.nextInt(3) > 0 && now.team().pair().isPresent()) {
      return now.team().pair().get();
    }
    UUID lead = anyone(random);
    UUID other = anyone(random);
    return lead.equals(other) ? PAIR : new OfficerPair(lead, other);
  }

  private static CaseMeasure.Registration named(
      EnforcementCase now, CaseMeasure.Registration like) {
    return new CaseMeasure.Registration(
        Yicheng.document(DocumentKind.EVIDENCE_REGISTRATION_NOTICE, now.acts().size()),
        like.date(),
        like.at(),
        like.approval(),
        like.urgency(),
        now.team().pair().orElse(PAIR),
        like.reason(),
        like.items(),
        like.inPlace(),
        like.location(),
        like.attendance());
  }

  private static CaseMeasure.Seizure named(EnforcementCase now, CaseMeasure.Seizure like) {
    return new CaseMeasure.Seizure(
        Yicheng.document(DocumentKind.SEIZURE_DECISION, now.acts().size()),
        like.date(),
        like.at(),
        like.sealing(),
        like.approval(),
        like.urgency(),
        now.team().pair().orElse(PAIR),
        like.reason(),
        like.basis(),
        like.items(),
        like.days(),
        like.location(),
        like.custodian(),
        like.attendance(),
        like.heard());
  }

  private static DocumentNumber someMeasure(EnforcementCase now, Random random) {
    List<HeldProperty> held =
        now.holdings().all().stream().filter(one -> one.isHeld() || one.awaitsApproval()).toList();
    return held.isEmpty() ? SEIZURE : held.get(random.nextInt(held.size())).measure().number();
  }
}
