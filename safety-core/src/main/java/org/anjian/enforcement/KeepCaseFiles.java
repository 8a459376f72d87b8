package org.anjian.enforcement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.attachment.Attachment;
import org.anjian.attachment.Attachments;
import org.anjian.attachment.FileContents;
import org.anjian.attachment.FileReference;
import org.anjian.attachment.FileType;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/** 案件附件: takes files for a case and gives them out as they were taken. */
public final class KeepCaseFiles {

  private static final int LONGEST_NAME = 200;

  private final PursueCase cases;
  private final Attachments attachments;
  private final FileContents contents;
  private final Limits limits;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public KeepCaseFiles(
      PursueCase cases,
      Attachments attachments,
      FileContents contents,
      Limits limits,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.cases = Objects.requireNonNull(cases, "cases");
    this.attachments = Objects.requireNonNull(attachments, "attachments");
    this.contents = Objects.requireNonNull(contents, "contents");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 附件限制: the bureau's own, no text of law sets them.
   *
   * @param bytes how large a file may be
   * @param types what a file may be
   */
  public record Limits(long bytes, Set<FileType> types) {
    public Limits {
      types = Set.copyOf(types);
      if (bytes < 1) {
        throw new IllegalArgumentException("a file has at least one byte: " + bytes);
      }
    }
  }

  /**
   * Takes a file for a case. It belongs to no evidence yet: an act cites it.
   *
   * @param name name of the file, without folders
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, OUT_OF_SEQUENCE in a closed case, FILE_TOO_LARGE,
   *     FILE_TYPE_NOT_ALLOWED, UNREADABLE_FILE if it is empty
   */
  public Attachment keep(Actor actor, UUID caseId, String name, InputStream content)
      throws IOException {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.LEADER);
    EnforcementCase found = cases.find(actor, caseId);
    if (found.has(ActKind.CLOSING)) {
      throw found.outOfSequence(ActKind.EVIDENCE_FILES, CaseRule.NOT_CLOSED);
    }
    FileContents.Kept kept = kept(content);
    String plain = plain(name);
    Attachment attachment =
        new Attachment(
            new FileReference(
                ids.next(), kept.sha256(), plain, kept.type().mediaType(), kept.size()),
            found.id(),
            found.division(),
            actor.name(),
            clock.instant());
    attachments.add(attachment);
    journal.write(
        actor,
        "case.file",
        "case",
        found.id(),
        found.division(),
        found.year(),
        plain + " sha256:" + kept.sha256());
    return attachment;
  }

  private FileContents.Kept kept(InputStream content) throws IOException {
    FileContents.Kept kept;
    try {
      kept = contents.keep(content, limits.bytes());
    } catch (FileContents.TooLarge e) {
      Refusal refusal =
          Refusal.of(RefusalCode.FILE_TOO_LARGE, Map.of("field", "file", "limit", limits.bytes()));
      refusal.initCause(e);
      throw refusal;
    }
    if (kept.size() == 0) {
      throw Refusal.of(RefusalCode.UNREADABLE_FILE, Map.of("field", "file"));
    }
    if (!limits.types().contains(kept.type())) {
      throw Refusal.of(
          RefusalCode.FILE_TYPE_NOT_ALLOWED,
          Map.of(
              "field", "file",
              "value", kept.type().mediaType(),
              "available", limits.types().stream().map(FileType::mediaType).sorted().toList()));
    }
    return kept;
  }

  /** No folders, no control characters, not longer than file systems take. */
  private static String plain(String name) {
    String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String words = last.replaceAll("\\p{Cntrl}", "").strip();
    String given = words.isEmpty() || words.matches("\\.+") ? "附件" : words;
    return given.length() <= LONGEST_NAME ? given : given.substring(given.length() - LONGEST_NAME);
  }

  /** The files of a case, in the order in which they came. */
  public List<Attachment> of(Actor actor, UUID caseId) {
    return attachments.ofRecord(cases.find(actor, caseId).id());
  }

  /**
   * One file of a case.
   *
   * @throws Refusal NOT_FOUND
   */
  public Attachment find(Actor actor, UUID caseId, UUID id) {
    UUID found = cases.find(actor, caseId).id();
    return attachments
        .find(id)
        .filter(attachment -> attachment.record().equals(found))
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("file", id.toString())));
  }

  /**
   * Files of a case as acts cite them.
   *
   * @throws Refusal NOT_FOUND if one is not a file of the case
   */
  public List<FileReference> references(Actor actor, UUID caseId, List<UUID> files) {
    return files.stream().map(id -> find(actor, caseId, id).file()).toList();
  }

  /**
   * What a file holds, compared with its hash before the first byte is given out.
   *
   * @throws Refusal NOT_FOUND, or FILE_DAMAGED if it is no longer what was taken
   */
  public InputStream open(Actor actor, UUID caseId, UUID id) {
    Attachment found = find(actor, caseId, id);
    try {
      return contents.open(found.file().sha256());
    } catch (FileContents.Damaged e) {
      Refusal refusal =
          Refusal.of(
              RefusalCode.FILE_DAMAGED,
              Map.of("file", id.toString(), "kept", found.file().sha256()));
      refusal.initCause(e);
      throw refusal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
