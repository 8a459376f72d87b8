package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;
import org.anjian.selfinspection.SelfFoundHazard;

/**
 * 自查隐患.
 *
 * @param id identity
 * @param enterprise whose
 * @param checkId the check that found it
 * @param itemId id of the item
 * @param foundOn the day it was found
 * @param description what is wrong
 * @param level general or major
 * @param state where it stands
 * @param putRightOn the day it was put right, or null
 * @param putRightWhat what was done, or null
 * @param putRightPhotos photos of it
 * @param workersToldOn the day on which the workers were told, or null
 * @param reportedOn the day on which it was reported to the department, or null
 * @param duties what still has to be done
 * @param revision revision of the record
 */
public record SelfHazardView(
    UUID id,
    EnterpriseSummaryView enterprise,
    UUID checkId,
    String itemId,
    LocalDate foundOn,
    String description,
    Coded level,
    Coded state,
    LocalDate putRightOn,
    String putRightWhat,
    List<PhotoView> putRightPhotos,
    LocalDate workersToldOn,
    LocalDate reportedOn,
    List<Coded> duties,
    long revision)
    implements Revised {

  static SelfHazardView of(SelfFoundHazard hazard, EnterpriseSummaryView enterprise) {
    return new SelfHazardView(
        hazard.id(),
        enterprise,
        hazard.check(),
        hazard.item(),
        hazard.foundOn(),
        hazard.description(),
        Coded.of(hazard.level()),
        Coded.of(hazard.state()),
        hazard.putRight().map(SelfFoundHazard.PutRight::on).orElse(null),
        hazard.putRight().map(SelfFoundHazard.PutRight::what).orElse(null),
        hazard.putRight().map(SelfFoundHazard.PutRight::photos).orElse(List.of()).stream()
            .map(PhotoView::of)
            .toList(),
        hazard.workersToldOn().orElse(null),
        hazard.reportedOn().orElse(null),
        Coded.all(hazard.duties()),
        hazard.revision());
  }
}
