package org.anjian.rest.enterprise;

import java.util.UUID;
import org.anjian.enterprise.Enterprise;

/**
 * 企业摘要: an enterprise as other records name it.
 *
 * @param id identity
 * @param name registered name
 * @param creditCode unified social credit code
 * @param legalRepresentative 法定代表人
 * @param principal 主要负责人
 * @param address address
 */
public record EnterpriseSummaryView(
    UUID id,
    String name,
    String creditCode,
    String legalRepresentative,
    String principal,
    String address) {

  static EnterpriseSummaryView of(Enterprise enterprise) {
    return new EnterpriseSummaryView(
        enterprise.id(),
        enterprise.name(),
        enterprise.creditCode().value(),
        enterprise.legalRepresentative(),
        enterprise.principal(),
        enterprise.address());
  }
}
