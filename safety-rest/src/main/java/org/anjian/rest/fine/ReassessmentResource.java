package org.anjian.rest.fine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.ReassessCases;
import org.anjian.penalty.FineAssessor;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 假定重算: what a case would be under other law; nothing is stored and no decision changes. */
@Path("/fines/reassessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "罚款试算 Fines")
public class ReassessmentResource {

  @Inject private Reassessments reassessments;
  @Inject private EnforcementCases cases;
  @Inject private FineAssessor assessor;
  @Inject private Caller caller;

  /** One violation under the law of another day or edition. */
  @POST
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "假定重算 What would this case be under another date or edition",
      description =
          "day 或 edition 写一个。before 为依法应得的结果，after 为假定的结果。Give `day` or `edition`; `before`"
              + " is what the law gives, `after` what the supposed law would.")
  public ReassessmentView reassess(
      ReassessmentRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return reassessments.one(request, Language.accepted(languages));
  }

  /** The decided cases of a year under the law of another day. */
  @POST
  @Path("/cases")
  @Transactional
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "历史案件重算 What would the decided cases of a year be under another date",
      description =
          "day 或 edition（如 work-safety-law/2021）写一个；都不写的，按各案决定之日的法律、现在的法规数据重算。按立案顺序分页，"
              + "仅限管辖范围内；未决定的、不属该法规的案件不列入 items，故一页可少于 size。changedSince 为与当时冻结的评估的"
              + "不同。不作任何排名。Give `day` or `edition`; neither means each case's own day. Pages run over the"
              + " cases of the year in scope, the newest first; those not decided are left out of"
              + " `items`. Nothing is ranked and no decision changes.")
  public PageView<CaseReassessmentView> reassess(
      CaseReassessmentRequest request,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    Language language = Language.accepted(languages);
    return PageView.of(
        new ReassessCases(cases, assessor)
            .page(
                caller.actor(),
                new EnforcementCases.Query(
                    Optional.empty(),
                    Optional.ofNullable(request.division()),
                    Optional.of(request.year()),
                    Optional.empty(),
                    Optional.empty()),
                reassessments.supposed(request),
                Paging.of(page, size)),
        reassessed -> Reassessments.of(reassessed, language));
  }
}
