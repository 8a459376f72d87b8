package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.law.OtherPenalty;

/**
 * 待查事项: what is not known and would count; the rules find it, and its name is written when read.
 */
public sealed interface Gap permits PenaltyFact, Gap.Field, Gap.Text, Gap.Decider {

  /** The name of the fact, field or text. */
  String name();

  /**
   * 未填字段.
   *
   * @param name of the field
   */
  record Field(String name) implements Gap {}

  /**
   * 未收录文本: the edition of a text in force on a day.
   *
   * @param law key of the statute
   * @param day on which it was in force
   */
  record Text(String law, LocalDate day) implements Gap {
    @Override
    public String name() {
      return "law:" + law + "@" + day;
    }
  }

  /**
   * 决定机关不明: no text that is carried says who decides a penalty.
   *
   * @param penalty which one
   */
  record Decider(OtherPenalty penalty) implements Gap {
    @Override
    public String name() {
      return "decider:" + penalty;
    }
  }

  /** The names of several. */
  static List<String> names(List<Gap> gaps) {
    List<String> names = new ArrayList<>(gaps.size());
    for (Gap gap : gaps) {
      names.add(gap.name());
    }
    return List.copyOf(names);
  }
}
