package org.anjian.rest.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.checklist.AnswerChecklist;
import org.anjian.checklist.Catalogue;
import org.anjian.checklist.ChecklistRecord;
import org.anjian.checklist.Conformity;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.KeepCatalogue;
import org.anjian.enterprise.Enterprises;
import org.anjian.inspection.Inspection;
import org.anjian.responsibility.DutyFinder;
import org.anjian.responsibility.KeepResponsibilities;
import org.anjian.responsibility.SupervisedUnit;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.record.RecordLink;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 检查表: the indicators that apply at an inspection, answered one by one. */
@Path("/inspections/{id}/checklist")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "检查 Inspections")
public class ChecklistResource {

  @Inject private AnswerChecklist checklist;
  @Inject private KeepCatalogue catalogues;
  @Inject private KeepResponsibilities responsibilities;
  @Inject private Enterprises enterprises;
  @Inject private IndicatorViews views;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** What applies at an inspection, in the editions of its day, with the answers so far. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "检查表 The checklist of an inspection")
  public ChecklistView show(@PathParam("id") UUID id) {
    return view(id);
  }

  /** Keeps answers; on demand what is not in order becomes hazards. */
  @PUT
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(
      summary = "填写检查表 Answer the checklist of an inspection",
      description =
          "`If-Match` names the revision that was read, \"0\" while there are no answers. Answers that"
              + " are not mentioned stay.")
  public ChecklistView answer(@PathParam("id") UUID id, AnswersRequest request) {
    checklist.answer(
        caller.actor(),
        id,
        Revisions.required(headers),
        request.toEntries(),
        Boolean.TRUE.equals(request.asHazards()));
    return view(id);
  }

  private ChecklistView view(UUID id) {
    AnswerChecklist.Sheet sheet = checklist.sheet(caller.actor(), id);
    Inspection inspection = sheet.inspection();
    Catalogue catalogue = catalogues.index(inspection.division()).catalogue();
    List<ChecklistView.ItemView> items =
        sheet.items().stream().map(one -> item(one, sheet, catalogue)).toList();
    return new ChecklistView(
        new RecordLink(inspection.id(), inspection.number(), inspection.date()),
        Coded.all(sheet.sectors()),
        responsible(inspection),
        items,
        (int) items.stream().filter(one -> !is(one, Conformity.NOT_CHECKED)).count(),
        (int) items.stream().filter(one -> is(one, Conformity.DOES_NOT_CONFORM)).count(),
        sheet.record().map(ChecklistRecord::revision).orElse(0L));
  }

  private static boolean is(ChecklistView.ItemView item, Conformity conformity) {
    return item.conformity().code().equals(conformity.name());
  }

  private ChecklistView.ItemView item(
      Indicator indicator, AnswerChecklist.Sheet sheet, Catalogue catalogue) {
    Optional<ChecklistRecord.Answer> answer =
        sheet
            .record()
            .flatMap(record -> record.answerTo(indicator.ref().code()))
            .filter(one -> one.indicator().equals(indicator.ref()));
    return new ChecklistView.ItemView(
        views.of(
            indicator,
            catalogue,
            sheet.inspection().date(),
            Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))),
        Coded.of(answer.map(ChecklistRecord.Answer::conformity).orElse(Conformity.NOT_CHECKED)),
        answer.map(ChecklistRecord.Answer::remark).orElse(""),
        answer.flatMap(ChecklistRecord.Answer::hazard).orElse(null));
  }

  private List<ChecklistView.ResponsibleView> responsible(Inspection inspection) {
    return responsibilities
        .finder(inspection.division(), inspection.date())
        .map(
            finder ->
                finder
                    .at(
                        SupervisedUnit.of(enterprises.find(inspection.enterprise()).orElseThrow()),
                        inspection.date())
                    .value()
                    .assignments()
                    .stream()
                    .map(ChecklistResource::responsible)
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private static ChecklistView.ResponsibleView responsible(DutyFinder.Assignment one) {
    return new ChecklistView.ResponsibleView(
        Coded.of(one.duty().kind()), one.body().name(), one.post());
  }
}
