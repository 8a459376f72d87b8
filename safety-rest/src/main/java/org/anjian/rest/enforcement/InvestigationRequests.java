package org.anjian.rest.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.Attendance;
import org.anjian.enforcement.CaseEvidence;
import org.anjian.enforcement.CustodyStep;
import org.anjian.enforcement.EvidenceKind;
import org.anjian.enforcement.HeadApproval;
import org.anjian.enforcement.PropertyItem;
import org.anjian.people.OfficerPair;
import org.anjian.rest.json.Json;

/** 调查请求: what is sent for evidence, questioning, the scene, samples, appraisals and the report. */
public final class InvestigationRequests {

  private InvestigationRequests() {}

  /** 物品清单的一行. */
  public record ItemRequest(
      @NotBlank @Size(max = 200) String name,
      @Size(max = 200) String model,
      @Size(max = 40) String unit,
      @Size(max = 40) String quantity,
      @Size(max = 400) String note) {

    static List<PropertyItem> toItems(List<ItemRequest> items) {
      return items.stream()
          .map(
              item ->
                  new PropertyItem(
                      item.name(),
                      orEmpty(item.model()),
                      orEmpty(item.unit()),
                      orEmpty(item.quantity()),
                      orEmpty(item.note())))
          .toList();
    }
  }

  /** 到场与签名. */
  public record AttendanceRequest(
      @NotNull Attendance.Signing signing,
      @Size(max = 200) String person,
      @Size(max = 200) String witness,
      Boolean filmed,
      @Size(max = 400) String reason) {

    Attendance toAttendance() {
      return new Attendance(
          signing, orEmpty(person), orEmpty(witness), Boolean.TRUE.equals(filmed), orEmpty(reason));
    }
  }

  /** 负责人批准. */
  public record ApprovalRequest(
      @NotBlank @Size(max = 200) String approver, @NotNull OffsetDateTime at) {

    HeadApproval toApproval() {
      return new HeadApproval(approver, local(at));
    }
  }

  /** 复制件注明. */
  public record CopyRequest(
      @Size(max = 200) String verifiedBy,
      @Size(max = 400) String originalAt,
      @Size(max = 400) String made) {

    CaseEvidence.Copy toCopy() {
      return new CaseEvidence.Copy(orEmpty(verifiedBy), orEmpty(originalAt), orEmpty(made));
    }
  }

  /** 取得证据. */
  public record EvidenceRequest(
      @NotNull LocalDate date,
      @NotNull EvidenceKind evidence,
      @NotBlank @Size(max = 200) String title,
      @Size(max = 2000) String proves,
      @NotBlank @Size(max = 400) String source,
      @NotBlank @Size(max = 400) String method,
      @NotBlank @Size(max = 400) String place,
      @NotNull OffsetDateTime takenAt,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @Size(max = 100) String quantity,
      @NotBlank @Size(max = 400) String location,
      @Valid CopyRequest copy,
      List<@NotNull UUID> files) {}

  /** 补充证据附件. */
  public record FilesRequest(
      @NotNull LocalDate date,
      @NotNull @Min(1) Integer item,
      @NotEmpty List<@NotNull UUID> files) {}

  /** 证据流转. */
  public record CustodyRequest(
      @NotNull LocalDate date,
      @NotNull @Min(1) Integer item,
      @NotNull CustodyStep step,
      @NotNull OffsetDateTime at,
      @NotBlank @Size(max = 200) String holder,
      @Size(max = 400) String location,
      @Size(max = 2000) String reason) {}

  /** 询问通知. */
  public record QuestioningNoticeRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String person,
      @NotBlank @Size(max = 2000) String subject,
      @NotNull OffsetDateTime at,
      @NotBlank @Size(max = 400) String place,
      List<@NotBlank @Size(max = 200) String> bring) {}

  /** 询问笔录. */
  public record QuestioningRequest(
      @NotNull LocalDate date,
      @NotNull OffsetDateTime from,
      @NotNull OffsetDateTime until,
      @NotBlank @Size(max = 400) String place,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 200) String person,
      @Size(max = 200) String position,
      Boolean ofParty,
      Boolean credentialsShown,
      @NotBlank @Size(max = 100000) String record,
      Boolean signed,
      @Size(max = 400) String refusal,
      List<@NotNull UUID> files) {}

  /** 勘验笔录. */
  public record SceneRequest(
      @NotNull LocalDate date,
      @NotNull OffsetDateTime from,
      @NotNull OffsetDateTime until,
      @NotBlank @Size(max = 400) String scene,
      @NotBlank @Size(max = 100) String weather,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 200) String recorder,
      @NotNull @Valid AttendanceRequest attendance,
      @NotBlank @Size(max = 20000) String record,
      List<@NotNull UUID> files) {}

  /** 抽样取证. */
  public record SamplingRequest(
      @NotNull LocalDate date,
      @NotNull OffsetDateTime from,
      @NotNull OffsetDateTime until,
      @NotBlank @Size(max = 400) String place,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotEmpty List<@Valid ItemRequest> items,
      @NotBlank @Size(max = 400) String location,
      @NotNull @Valid AttendanceRequest attendance,
      List<@NotNull UUID> files) {}

  /** 委托鉴定. */
  public record AppraisalRequest(
      @NotNull LocalDate date,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 200) String institution,
      @NotBlank @Size(max = 400) String qualification,
      @NotEmpty List<@Valid ItemRequest> items,
      @NotBlank @Size(max = 4000) String demand,
      @NotNull LocalDate dueOn,
      DocumentNumber seizure,
      LocalDate partyToldOn) {}

  /** 鉴定意见. */
  public record AppraisalResultRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber commission,
      @NotNull Boolean given,
      @Size(max = 200) String report,
      @NotBlank @Size(max = 20000) String conclusion,
      LocalDate partyToldOn,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      List<@NotNull UUID> files) {}

  /** 调查报告. */
  public record ReportRequest(
      @NotNull LocalDate date,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 2000) String party,
      @NotBlank @Size(max = 20000) String facts,
      @NotEmpty List<@NotNull @Min(1) @Max(9999) Integer> evidence,
      @NotBlank @Size(max = 4000) String law,
      @NotBlank @Size(max = 4000) String circumstances,
      @NotBlank @Size(max = 4000) String opinion) {}

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  static LocalDateTime local(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Json.ZONE).toLocalDateTime();
  }

  static Optional<LocalDateTime> localIn(OffsetDateTime moment) {
    return Optional.ofNullable(moment).map(InvestigationRequests::local);
  }

  static OfficerPair pair(UUID lead, UUID assisting) {
    return new OfficerPair(lead, assisting);
  }
}
