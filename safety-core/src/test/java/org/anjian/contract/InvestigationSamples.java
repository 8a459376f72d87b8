package org.anjian.contract;

import static org.anjian.contract.Yicheng.document;
import static org.anjian.contract.Yicheng.officer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.anjian.attachment.FileReference;
import org.anjian.document.DocumentKind;
import org.anjian.enforcement.Attendance;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAppraisal;
import org.anjian.enforcement.CaseEvidence;
import org.anjian.enforcement.CaseInquiry;
import org.anjian.enforcement.CaseMeasure;
import org.anjian.enforcement.CaseRecusal;
import org.anjian.enforcement.CaseSupply;
import org.anjian.enforcement.CustodyStep;
import org.anjian.enforcement.EvidenceKind;
import org.anjian.enforcement.HeadApproval;
import org.anjian.enforcement.LiftGround;
import org.anjian.enforcement.PropertyItem;
import org.anjian.enforcement.RegistrationDisposalWay;
import org.anjian.enforcement.SeizureDisposalWay;
import org.anjian.people.OfficerPair;

/** One act of every kind of the investigation, each with all that it can say. */
final class InvestigationSamples {

  private InvestigationSamples() {}

  static List<CaseAct> everyAct(int number, LocalDate day) {
    LocalDateTime at = day.atTime(9, 30);
    OfficerPair pair = new OfficerPair(officer(1).id(), officer(2).id());
    List<PropertyItem> items = List.of(new PropertyItem("钢瓶“甲”", "YSP", "只", "12", "第二行\n备注"));
    List<FileReference> files =
        List.of(new FileReference(Yicheng.id(42, 1), "0a".repeat(32), "照片.jpg", "image/jpeg", 9));
    HeadApproval approval = new HeadApproval("局长", at.minusHours(30));
    Attendance absent = new Attendance(Attendance.Signing.ABSENT, "", "村委会 张某", true, "联系不上");
    return List.of(
        new CaseEvidence.Taken(
            day,
            EvidenceKind.ELECTRONIC_DATA,
            "监控",
            "无证作业",
            "监控室",
            "拷贝",
            "监控室",
            at,
            pair,
            "1份",
            "证据室",
            Optional.of(new CaseEvidence.Copy("陈", "监控室硬盘", "U盘拷贝")),
            files),
        new CaseEvidence.MoreFiles(day, 1, files),
        new CaseEvidence.Custody(day, 1, CustodyStep.SEALED, at, "保管员", "证据室", "封存"),
        new CaseInquiry.QuestioningNotice(
            document(DocumentKind.INTERVIEW_NOTICE, number),
            day,
            "科长",
            "持证",
            at,
            "大队",
            List.of("身份证", "授权书")),
        new CaseInquiry.Questioning(
            day,
            at,
            at.plusHours(1),
            "大队",
            pair,
            "科长",
            "科长",
            false,
            true,
            "问答",
            false,
            "拒签",
            files),
        new CaseInquiry.SceneRecord(
            document(DocumentKind.SCENE_RECORD, number),
            day,
            at,
            at.plusHours(1),
            "充装间",
            "晴",
            pair,
            "记录员",
            absent,
            "情况",
            files),
        new CaseInquiry.Sampling(
            document(DocumentKind.SAMPLING_VOUCHER, number),
            day,
            at,
            at.plusHours(1),
            "充装间",
            pair,
            items,
            "证据室",
            absent,
            files),
        new CaseMeasure.Registration(
            document(DocumentKind.EVIDENCE_REGISTRATION_NOTICE, number),
            day,
            at,
            Optional.empty(),
            "紧急",
            pair,
            "可能灭失",
            items,
            true,
            "充装间",
            absent),
        new CaseMeasure.RegistrationDisposal(
            document(DocumentKind.EVIDENCE_DISPOSAL, number),
            day,
            document(DocumentKind.EVIDENCE_REGISTRATION_NOTICE, number),
            RegistrationDisposalWay.PRESERVED,
            "局长",
            "已拍照"),
        new CaseMeasure.Seizure(
            document(DocumentKind.SEIZURE_DECISION, number),
            day,
            at,
            true,
            Optional.of(approval),
            "",
            pair,
            "违法储存",
            "第六十五条",
            items,
            30,
            "充装间",
            "保管员",
            absent,
            "无异议"),
        new CaseMeasure.SeizureExtension(
            document(DocumentKind.SEIZURE_EXTENSION, number),
            day,
            document(DocumentKind.SEIZURE_DECISION, number),
            15,
            "局长",
            "复杂"),
        new CaseMeasure.SeizureDisposal(
            document(DocumentKind.SEIZURE_DISPOSAL, number),
            day,
            document(DocumentKind.SEIZURE_DECISION, number),
            SeizureDisposalWay.LIFTED,
            Optional.of(LiftGround.UNRELATED),
            "局长",
            ""),
        new CaseMeasure.Ratification(
            day,
            document(DocumentKind.EVIDENCE_REGISTRATION_NOTICE, number),
            at.plusHours(2),
            "局长",
            true,
            "同意"),
        new CaseMeasure.PropertyReturn(
            day, document(DocumentKind.SEIZURE_DECISION, number), "负责人", "完好"),
        new CaseAppraisal.Commission(
            document(DocumentKind.APPRAISAL_COMMISSION, number),
            day,
            pair,
            "检验所",
            "许可证",
            items,
            "是否超期",
            day.plusDays(20),
            Optional.of(document(DocumentKind.SEIZURE_DECISION, number)),
            Optional.of(day)),
        new CaseAppraisal.Result(
            day,
            document(DocumentKind.APPRAISAL_COMMISSION, number),
            true,
            "检1",
            "超期",
            Optional.of(day),
            pair,
            files),
        new CaseSupply.Cut(
            document(DocumentKind.SUPPLY_STOP_DECISION, number),
            day,
            CaseSupply.Supply.EXPLOSIVES,
            pair,
            "现决1",
            "拒不停产",
            "危险",
            "撤人",
            approval,
            "公司",
            Optional.of(at.minusHours(26)),
            "",
            at),
        new CaseSupply.Restoration(
            document(DocumentKind.SUPPLY_RESUMPTION, number),
            day,
            document(DocumentKind.SUPPLY_STOP_DECISION, number),
            "已停产"),
        new CaseRecusal.Request(
            day,
            CaseRecusal.Whom.OFFICER,
            Optional.of(officer(1).id()),
            "陈",
            CaseRecusal.By.SELF,
            "亲属"),
        new CaseRecusal.Decided(
            day, 1, true, CaseRecusal.Decider.COLLECTIVE, "局长", "属实", Optional.of(officer(3).id())),
        new CaseInquiry.InvestigationReport(
            day, pair, "当事人", "事实", List.of(1, 2), "第97条", "无", "处罚"),
        new CaseAct.Hearing(day, day, "主持人", "笔录", Optional.of(officer(3).id())),
        new CaseAct.LegalReview(day, "审核员", true, "同意", Optional.of(officer(3).id())));
  }
}
