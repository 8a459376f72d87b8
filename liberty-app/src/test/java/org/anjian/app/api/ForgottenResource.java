package org.anjian.app.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource whose author forgot to say who may call it; put into the WAR for a test. */
@Path("/forgotten")
public class ForgottenResource {

  /** Says nothing of roles. */
  @GET
  public String get() {
    return "open";
  }
}
