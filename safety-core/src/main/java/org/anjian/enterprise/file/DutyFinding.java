package org.anjian.enterprise.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.LegalBasis;

/**
 * 要求核对: whether the file shows that the enterprise does what the law demands.
 *
 * @param duty what is demanded
 * @param basis the articles in force on the day
 * @param state what the file says
 * @param facts the facts that decided it, by name
 */
public record DutyFinding(
    RequiredDuty duty, List<LegalBasis> basis, State state, Map<String, Object> facts) {

  /** 核对结果. */
  public enum State {
    /** 档案显示已满足. */
    MET,
    /** 档案中缺少. */
    MISSING,
    /** 档案事实不足，须询问. */
    TO_ASK
  }

  public DutyFinding {
    Objects.requireNonNull(duty, "duty");
    basis = List.copyOf(basis);
    Objects.requireNonNull(state, "state");
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** From which day the law on hazardous chemicals of 2025 is in force (its art. 127). */
  private static final LocalDate CHEMICALS_LAW = LocalDate.of(2026, 5, 1);

  static DutyFinding of(RequiredDuty duty, LocalDate on, State state, Map<String, Object> facts) {
    return new DutyFinding(
        duty,
        duty.basis().stream()
            .filter(
                basis ->
                    !basis.law().equals("hazardous-chemicals-safety-law")
                        || !on.isBefore(CHEMICALS_LAW))
            .toList(),
        state,
        facts);
  }
}
