package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.division.Divisions;

/**
 * 版本比较: what one edition of the list changes against another, and at how many enterprises somebody
 * else is responsible because of it.
 *
 * @param bodies the bodies that were added, removed or changed
 * @param duties the duties that were added, removed or changed
 * @param affected at how many enterprises a body came or went, or bears another kind of duty
 * @param enterprises how many enterprises there are
 */
public record ListComparison(
    List<BodyChange> bodies, List<DutyChange> duties, long affected, long enterprises) {

  /** 变化种类. */
  public enum Change {
    /** 新增. */
    ADDED,
    /** 删除. */
    REMOVED,
    /** 修改. */
    CHANGED
  }

  /**
   * 机构变化.
   *
   * @param change what happened
   * @param code code of the body
   * @param before as it was; null when added
   * @param after as it is; null when removed
   */
  public record BodyChange(
      Change change, String code, ResponsibleBody before, ResponsibleBody after) {}

  /**
   * 职责变化.
   *
   * @param change what happened
   * @param code code of the duty
   * @param before as it was; null when added
   * @param after as it is; null when removed
   * @param fields names of what differs; none when added or removed
   * @param enterprises at how many enterprises it is borne, before or after
   */
  public record DutyChange(
      Change change, String code, Duty before, Duty after, List<String> fields, long enterprises) {

    public DutyChange {
      fields = List.copyOf(fields);
    }
  }

  public ListComparison {
    bodies = List.copyOf(bodies);
    duties = List.copyOf(duties);
  }

  /**
   * Compares two editions.
   *
   * @param before the one
   * @param after the other
   * @param on the day for which enterprises are counted, in both as if they held then
   * @param cells the enterprises, counted
   */
  public static ListComparison of(
      ResponsibilityList before,
      ResponsibilityList after,
      LocalDate on,
      List<UnitCell> cells,
      Divisions divisions) {
    DutyFinder then = new DutyFinder(before, divisions);
    DutyFinder now = new DutyFinder(after, divisions);
    List<Borne> borneThen = new ArrayList<>();
    List<Borne> borneNow = new ArrayList<>();
    long affected = 0;
    long all = 0;
    for (UnitCell cell : cells) {
      Borne was = Borne.of(then, cell, on);
      Borne is = Borne.of(now, cell, on);
      borneThen.add(was);
      borneNow.add(is);
      all += cell.count();
      if (!was.bodies().equals(is.bodies())) {
        affected += cell.count();
      }
    }
    return new ListComparison(
        bodies(before, after), duties(before, after, borneThen, borneNow), affected, all);
  }

  /** Which duties are borne at the enterprises of a cell, and by whom, with the kind. */
  private record Borne(long count, Set<String> duties, Set<String> bodies) {

    static Borne of(DutyFinder finder, UnitCell cell, LocalDate on) {
      Set<String> duties = new TreeSet<>();
      Set<String> bodies = new TreeSet<>();
      for (DutyFinder.Assignment one : finder.at(cell, on).assignments()) {
        duties.add(one.duty().code());
        bodies.add(one.duty().kind() + " " + one.body().code());
      }
      return new Borne(cell.count(), duties, bodies);
    }
  }

  private static List<BodyChange> bodies(ResponsibilityList before, ResponsibilityList after) {
    List<BodyChange> changes = new ArrayList<>();
    for (ResponsibleBody old : before.bodies()) {
      ResponsibleBody now = after.body(old.code()).orElse(null);
      if (now == null) {
        changes.add(new BodyChange(Change.REMOVED, old.code(), old, null));
      } else if (!now.equals(old)) {
        changes.add(new BodyChange(Change.CHANGED, old.code(), old, now));
      }
    }
    for (ResponsibleBody now : after.bodies()) {
      if (before.body(now.code()).isEmpty()) {
        changes.add(new BodyChange(Change.ADDED, now.code(), null, now));
      }
    }
    return changes;
  }

  private static List<DutyChange> duties(
      ResponsibilityList before,
      ResponsibilityList after,
      List<Borne> borneThen,
      List<Borne> borneNow) {
    List<DutyChange> changes = new ArrayList<>();
    for (Duty old : before.duties()) {
      Duty now = after.duty(old.code()).orElse(null);
      long count = enterprises(old.code(), borneThen, borneNow);
      if (now == null) {
        changes.add(new DutyChange(Change.REMOVED, old.code(), old, null, List.of(), count));
      } else if (!now.equals(old)) {
        changes.add(
            new DutyChange(Change.CHANGED, old.code(), old, now, differing(old, now), count));
      }
    }
    for (Duty now : after.duties()) {
      if (before.duty(now.code()).isEmpty()) {
        changes.add(
            new DutyChange(
                Change.ADDED,
                now.code(),
                null,
                now,
                List.of(),
                enterprises(now.code(), borneThen, borneNow)));
      }
    }
    return changes;
  }

  private static long enterprises(String duty, List<Borne> then, List<Borne> now) {
    long count = 0;
    for (int i = 0; i < then.size(); i++) {
      if (then.get(i).duties().contains(duty) || now.get(i).duties().contains(duty)) {
        count += then.get(i).count();
      }
    }
    return count;
  }

  private static List<String> differing(Duty old, Duty now) {
    List<String> fields = new ArrayList<>();
    note(fields, "body", old.body(), now.body());
    note(fields, "kind", old.kind(), now.kind());
    note(fields, "sectors", old.sectors(), now.sectors());
    note(fields, "divisions", old.divisions(), now.divisions());
    note(fields, "enterprises", old.enterprises(), now.enterprises());
    note(fields, "categories", old.categories(), now.categories());
    note(fields, "content", old.content(), now.content());
    note(fields, "articles", old.articles(), now.articles());
    note(fields, "basisText", old.basisText(), now.basisText());
    note(fields, "post", old.post(), now.post());
    note(fields, "period", old.period(), now.period());
    note(fields, "joint", old.joint(), now.joint());
    return fields;
  }

  private static void note(List<String> fields, String name, Object old, Object now) {
    if (!Objects.equals(old, now)) {
      fields.add(name);
    }
  }
}
