package org.anjian.rest.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.people.Officers;

/** 执法人员姓名: the officers that a page of records names, asked for at once. */
public final class OfficerNames {

  private final Map<UUID, Officer> byId;

  private OfficerNames(Map<UUID, Officer> byId) {
    this.byId = byId;
  }

  /** The officers of these pairs. */
  public static OfficerNames of(Officers officers, Collection<OfficerPair> pairs) {
    Collection<UUID> ids = new HashSet<>();
    pairs.forEach(pair -> ids.addAll(pair.both()));
    return new OfficerNames(
        officers.findAll(ids).stream().collect(Collectors.toMap(Officer::id, Function.identity())));
  }

  /** The lead officer. */
  public OfficerSummaryView lead(OfficerPair pair) {
    return OfficerSummaryView.of(byId.get(pair.lead()));
  }

  /** The assisting officer. */
  public OfficerSummaryView assisting(OfficerPair pair) {
    return OfficerSummaryView.of(byId.get(pair.assisting()));
  }

  /** The lead officer, or null where the record does not say. */
  public OfficerSummaryView lead(Optional<OfficerPair> pair) {
    return pair.map(this::lead).orElse(null);
  }

  /** The assisting officer, or null where the record does not say. */
  public OfficerSummaryView assisting(Optional<OfficerPair> pair) {
    return pair.map(this::assisting).orElse(null);
  }
}
