package org.anjian.rest.enterprise;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;

/** 企业名称: the enterprises that a page of records names, asked for at once. */
public final class EnterpriseNames {

  private final Map<UUID, Enterprise> byId;

  private EnterpriseNames(Map<UUID, Enterprise> byId) {
    this.byId = byId;
  }

  /** The enterprises of these identities. */
  public static EnterpriseNames of(Enterprises enterprises, Collection<UUID> ids) {
    return new EnterpriseNames(
        enterprises.findAll(new HashSet<>(ids)).stream()
            .collect(Collectors.toMap(Enterprise::id, Function.identity())));
  }

  /** One of them. */
  public EnterpriseSummaryView view(UUID id) {
    return EnterpriseSummaryView.of(byId.get(id));
  }
}
