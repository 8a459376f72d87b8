package org.anjian.rest.revision;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** 答复: the answers to what was created or done. */
public final class Answers {

  /** 接口根地址: under which every address of the interface lies. */
  public static final String BASE = "/api/v1";

  private Answers() {}

  /**
   * 201, with where the new record is found.
   *
   * @param path its address below the base, such as {@code /enterprises/…}
   */
  public static Response created(String path, Object view) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, BASE + path)
        .entity(view)
        .build();
  }

  /** 202, with where the work is seen. */
  public static Response accepted(String path, Object view) {
    return Response.accepted(view).header(HttpHeaders.LOCATION, BASE + path).build();
  }

  /** 200. */
  public static Response done(Object view) {
    return Response.ok(view).build();
  }
}
