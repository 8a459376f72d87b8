package org.anjian.rest.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anjian.paging.Page;
import org.anjian.reminder.SubscribeCalendar;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.Secrets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 日历订阅: everybody gives and takes back the own feeds. */
@Path("/calendar-feeds")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "期限提醒 Reminders")
public class FeedResource {

  @Inject private SubscribeCalendar subscribe;
  @Inject private Caller caller;

  /** Gives a feed; no key of idempotency, for its secret is stored nowhere. */
  @POST
  @RolesAllowed(Roles.SIGNED_IN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "新建订阅 Give a feed",
      description = "The address is shown once; whoever knows it can read the feed.")
  @APIResponseSchema(value = FeedView.class, responseCode = "201")
  public Response open(FeedRequest request) {
    String secret = Secrets.random();
    FeedView given =
        FeedView.given(
            subscribe.open(
                caller.require(),
                request.name().strip(),
                request.content(),
                Secrets.sha256(secret)),
            secret);
    return Answers.created("/calendar-feeds/" + given.id(), given);
  }

  /** The own feeds, the newest first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "我的订阅 My feeds")
  public PageView<FeedView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        Page.cut(subscribe.of(caller.require()), Paging.of(page, size)), FeedView::of);
  }

  /** Takes a feed back: its address answers no more. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "收回订阅 Take a feed back")
  public Response takeBack(@PathParam("id") UUID id) {
    subscribe.takeBack(caller.require(), id);
    return Response.noContent().build();
  }
}
