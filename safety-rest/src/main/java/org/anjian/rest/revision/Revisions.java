package org.anjian.rest.revision;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/**
 * 版本号: the revision of a record, as {@code ETag} and {@code If-Match} carry it. Who changes a
 * record says which revision was read.
 */
public final class Revisions {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(0|[1-9][0-9]{0,17})\"");

  private Revisions() {}

  /** The value of {@code ETag}. */
  public static String tag(long revision) {
    return "\"" + revision + "\"";
  }

  /**
   * The revision that was read.
   *
   * @throws Problem REVISION_REQUIRED if the request does not say; STALE_REVISION if what it says
   *     is no revision that this server gave
   */
  public static long required(HttpHeaders request) {
    String given = request.getHeaderString(HttpHeaders.IF_MATCH);
    if (given == null || given.isBlank()) {
      throw Problem.of(ProblemCode.REVISION_REQUIRED);
    }
    Matcher tag = TAG.matcher(given.strip());
    if (!tag.matches()) {
      throw Problem.of(ProblemCode.STALE_REVISION);
    }
    return Long.parseLong(tag.group(1));
  }

  /**
   * Refuses a change to a record that was changed since it was read.
   *
   * @throws Refusal STALE_REVISION with the current revision
   */
  public static void mustBe(long stored, HttpHeaders request) {
    long read = required(request);
    if (read != stored) {
      throw Refusal.of(RefusalCode.STALE_REVISION, Map.of("read", read, "stored", stored));
    }
  }
}
