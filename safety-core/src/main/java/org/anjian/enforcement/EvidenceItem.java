package org.anjian.enforcement;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.anjian.attachment.FileReference;
import org.anjian.people.OfficerPair;

/**
 * 证据: a piece of evidence as it was taken.
 *
 * @param number its number in the case, from 1
 * @param kind which of the eight kinds
 * @param title what it is
 * @param takenAt when it was obtained
 * @param place where
 * @param source from whom
 * @param officers by whom
 * @param location where it was kept first
 * @param files what was photographed, scanned or recorded then
 * @param act the act that brought it into the file
 */
public record EvidenceItem(
    int number,
    EvidenceKind kind,
    String title,
    LocalDateTime takenAt,
    String place,
    String source,
    OfficerPair officers,
    String location,
    List<FileReference> files,
    CaseAct act) {

  public EvidenceItem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(takenAt, "takenAt");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(officers, "officers");
    Objects.requireNonNull(location, "location");
    files = List.copyOf(files);
    Objects.requireNonNull(act, "act");
  }
}
