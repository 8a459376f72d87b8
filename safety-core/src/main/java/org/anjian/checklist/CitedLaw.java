package org.anjian.checklist;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;

/** 指标的法律引用: whether the law book has what an indicator cites. */
public final class CitedLaw {

  private CitedLaw() {}

  /** Whether the law book has the edition of the statute; duties have no row of their own there. */
  public static boolean carries(LawBook lawBook, ProvisionRef ref) {
    return lawBook.statutes().stream()
        .anyMatch(one -> one.law().equals(ref.law()) && one.edition() == ref.edition());
  }

  /**
   * The penal clause that a name means on a day; empty where no edition is in force, or it does not
   * have the clause.
   */
  public static Optional<ProvisionRef> clause(LawBook lawBook, ProvisionName name, LocalDate day) {
    try {
      return Optional.of(lawBook.resolve(lawBook.inForce(name.law(), day), name.place()));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }
}
