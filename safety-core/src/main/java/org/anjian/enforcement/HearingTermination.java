package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 终止听证 (行政处罚法(2021) 第64条第1款第6项, 安全生产违法行为行政处罚办法(2025) 第63条): the hearing asked for does not take
 * place or is broken off.
 *
 * @param date day
 * @param ground why
 * @param note what happened
 */
public record HearingTermination(LocalDate date, Ground ground, String note) implements CaseAct {

  /** 终止听证的情形. */
  public enum Ground {
    /** 当事人撤回听证要求. */
    WITHDRAWN,
    /** 无正当理由拒不出席或者未经许可中途退出. */
    ABSENT,
    /** 拟作出的行政处罚决定已经变更, 不适用听证程序. */
    INTENT_CHANGED
  }

  public HearingTermination {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(note, "note");
  }

  @Override
  public ActKind kind() {
    return ActKind.HEARING_TERMINATION;
  }
}
