package org.anjian.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 上级公司链: the companies above an enterprise, as far as they are on the register. The uppermost one
 * may lie outside the county, and then only its code is known.
 */
public final class ParentChain {

  private final Enterprises enterprises;

  public ParentChain(Enterprises enterprises) {
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
  }

  /** The companies above, the next one first; those that are not on the register are left out. */
  public List<Enterprise> above(Enterprise enterprise) {
    List<Enterprise> found = new ArrayList<>();
    Optional<CreditCode> next = enterprise.parentCompany();
    while (next.isPresent()
        && found.stream().map(Enterprise::creditCode).noneMatch(next.get()::equals)) {
      Optional<Enterprise> parent = enterprises.findByCreditCode(next.get());
      parent.ifPresent(found::add);
      next = parent.flatMap(Enterprise::parentCompany);
    }
    return found;
  }

  /**
   * Refuses a parent that is, directly or through others, a subsidiary of the enterprise.
   *
   * @throws Refusal PARENT_CYCLE naming the companies from the enterprise up to itself
   */
  void mustNotReturnTo(Enterprise enterprise) {
    List<String> path = new ArrayList<>();
    path.add(enterprise.name());
    for (Enterprise parent : above(enterprise)) {
      path.add(parent.name());
      if (parent.parentCompany().filter(enterprise.creditCode()::equals).isPresent()) {
        path.add(enterprise.name());
        throw Refusal.of(
            RefusalCode.PARENT_CYCLE,
            Map.of("field", "parentCompany", "path", String.join(" → ", path)));
      }
    }
  }
}
