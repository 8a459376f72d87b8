package org.anjian.rest.fine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.anjian.rest.language.Language;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 罚款试算: what a violation costs, with reasons; nothing is stored. */
@Path("/fines")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "罚款试算 Fines")
public class FineResource {

  @Inject private Assessments assessments;
  @Inject private Replays replays;

  /** Assesses one violation. */
  @POST
  @Path("/assessments")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "罚款试算 The range of the fine for one violation, with the reasoning",
      description =
          "条款按行为之日的版本适用，再与决定之日的规定比较（行政处罚法第37条）。receipt 为凭据：把 inputs 原样再次提交，"
              + "得到同一凭据。拒绝时 errors[].pointer 指明字段。The clause is read as of the day of the"
              + " act and compared with the law on the day of the decision. Posting `inputs` again gives"
              + " the same receipt; refusals name the field.")
  public AssessmentView assess(
      AssessmentRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return assessments.one(request, Language.accepted(languages));
  }

  /** Assesses several acts. */
  @POST
  @Path("/assessments/combined")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "合并试算 Several acts, each weighed apart, then added",
      description =
          "分别裁量、合并处罚（部令18号第72条）；一个行为违反多个条款的，按罚款高的条款罚一次（行政处罚法第29条）；"
              + "同一行为写了两次的，拒绝并指明第几个行为。An act under several norms is fined once, by the"
              + " higher fine; the same act given twice is refused with a pointer to it.")
  public CombinedView combine(
      CombinedRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return assessments.several(
        request.acts(), request.caseFacts(), "", Language.accepted(languages));
  }

  /** Computes a receipt again. */
  @POST
  @Path("/assessments/replay")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "重算 Compute a receipt again: the same to the byte, or what is different",
      description =
          "result 为 SAME 或 DIFFERENT；带上 record 时逐项列出不同之处，此时可以不写 inputs。旧的决定不因此改变。`result` is SAME or"
              + " DIFFERENT; with `record` every difference is shown, and `inputs` may be left out. No decision changes.")
  public ReplayView replay(ReplayRequest request) {
    return replays.replay(request);
  }
}
