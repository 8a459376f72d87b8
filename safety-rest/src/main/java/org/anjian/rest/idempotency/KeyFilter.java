package org.anjian.rest.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.anjian.rest.json.JsonBodyReader;
import org.anjian.rest.language.Language;
import org.anjian.rest.security.Secrets;

/** Reads the key and takes the fingerprint of the request. */
@Provider
@Idempotent
@Priority(Priorities.USER + 100)
public class KeyFilter implements ContainerRequestFilter {

  @Inject private RequestKey requestKey;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(RepeatedRequests.HEADER);
    if (key == null) {
      return;
    }
    RepeatedRequests.checkKey(key);
    byte[] body = JsonBodyReader.limited(request.getEntityStream());
    request.setEntityStream(new ByteArrayInputStream(body));
    MessageDigest digest = Secrets.digest();
    String head = request.getMethod() + ' ' + request.getUriInfo().getRequestUri() + '\n';
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    requestKey.is(
        key,
        HexFormat.of().formatHex(digest.digest(body)),
        Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
