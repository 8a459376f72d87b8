package org.anjian.rest.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 词汇: every code that goes over the wire, with its labels in both languages. */
@Path("/vocabularies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据 Reference data")
public class VocabularyResource {

  /** All vocabularies by name; short enough to come as one. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "全部词汇 All vocabularies")
  public Map<String, List<VocabularyEntryView>> list() {
    Map<String, List<VocabularyEntryView>> lists = new LinkedHashMap<>();
    for (Vocabulary vocabulary : Vocabulary.values()) {
      lists.put(
          vocabulary.key(),
          vocabulary.codes().stream()
              .map(code -> VocabularyEntryView.of(vocabulary, code))
              .toList());
    }
    return lists;
  }
}
