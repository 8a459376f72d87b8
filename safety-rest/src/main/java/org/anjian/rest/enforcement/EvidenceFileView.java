package org.anjian.rest.enforcement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.anjian.attachment.FileReference;
import org.anjian.enforcement.CaseEvidence;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EvidenceFile;
import org.anjian.enforcement.EvidenceItem;
import org.anjian.rest.json.Json;
import org.anjian.rest.label.Coded;

/**
 * 证据卷.
 *
 * @param items the evidence, in the order of its numbers
 */
public record EvidenceFileView(List<EvidenceView> items) {

  /**
   * 证据.
   *
   * @param number its number in the case
   * @param kind which of the eight kinds
   * @param basis the item of the law that names the kind
   * @param by which act brought it into the file
   * @param location where it is now; null when it was given back or destroyed
   */
  public record EvidenceView(
      int number,
      Coded kind,
      String basis,
      String title,
      Coded by,
      Instant takenAt,
      String place,
      String source,
      List<UUID> officers,
      String location,
      List<FileView> files,
      List<CustodyView> custody) {

    static EvidenceView of(EvidenceFile.Entry entry) {
      EvidenceItem item = entry.item();
      return new EvidenceView(
          item.number(),
          Coded.of(item.kind()),
          item.kind().basis().toString(),
          item.title(),
          Coded.of(item.act().kind()),
          instant(item.takenAt()),
          item.place(),
          item.source(),
          item.officers().both(),
          entry.location().orElse(null),
          entry.files().stream().map(FileView::of).toList(),
          entry.chain().stream().map(CustodyView::of).toList());
    }
  }

  /** 附件. */
  public record FileView(UUID id, String name, String mediaType, long size, String sha256) {
    static FileView of(FileReference file) {
      return new FileView(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
  }

  /** 流转. */
  public record CustodyView(Coded step, Instant at, String holder, String location, String reason) {
    static CustodyView of(CaseEvidence.Custody custody) {
      return new CustodyView(
          Coded.of(custody.step()),
          instant(custody.at()),
          custody.holder(),
          custody.location(),
          custody.reason());
    }
  }

  static EvidenceFileView of(EnforcementCase found) {
    return new EvidenceFileView(found.evidence().entries().stream().map(EvidenceView::of).toList());
  }

  static Instant instant(LocalDateTime moment) {
    return moment.atZone(Json.ZONE).toInstant();
  }
}
