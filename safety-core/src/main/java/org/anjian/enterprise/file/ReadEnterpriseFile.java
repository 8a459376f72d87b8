package org.anjian.enterprise.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.account.Actor;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.FurtherSector;
import org.anjian.enterprise.OpenMatters;
import org.anjian.enterprise.ParentChain;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 查阅企业档案: what follows from the file of an enterprise, and what is open below a company. */
public final class ReadEnterpriseFile {

  /** How many levels of subsidiaries are followed: far more than groups have. */
  private static final int DEEPEST = 20;

  private final FilePorts ports;
  private final Divisions divisions;
  private final Clock clock;

  public ReadEnterpriseFile(FilePorts ports, Divisions divisions, Clock clock) {
    this.ports = Objects.requireNonNull(ports, "ports");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 下属单位: an enterprise below a company.
   *
   * @param enterprise the enterprise
   * @param level 1 for those directly below
   * @param open what is open there
   */
  public record Subsidiary(Enterprise enterprise, int level, OpenMatters.Counts open) {}

  /**
   * 集团: the companies above an enterprise and the enterprises below it.
   *
   * @param above on the register, the next one first
   * @param below in scope, level by level
   * @param outside how many below lie outside the reader's scope
   */
  public record Group(List<Enterprise> above, List<Subsidiary> below, int outside) {

    public Group {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }
  }

  /**
   * Whether the file shows what the law demands today.
   *
   * @throws Refusal NOT_FOUND
   */
  public List<DutyFinding> duties(Actor actor, UUID id) {
    Enterprise enterprise = see(actor, id);
    LocalDate today = LocalDate.now(clock);
    Set<SupervisedSector> further =
        ports.sectors().of(id).stream()
            .filter(each -> each.holdsOn(today))
            .map(FurtherSector::sector)
            .collect(Collectors.toSet());
    List<Enterprise> below = ports.subsidiaries().of(List.of(enterprise.creditCode()));
    return RequiredDuties.of(
        new FileFacts(
            enterprise,
            further,
            ports.persons().of(id).stream().filter(each -> each.inPostOn(today)).toList(),
            ports.installations().of(id).stream().filter(each -> each.openOn(today)).toList(),
            ports.open().of(id, today).plansOnFile(),
            (int) below.stream().filter(e -> e.sector() == SupervisedSector.COAL_MINE).count()),
        today);
  }

  /**
   * The companies above and below an enterprise.
   *
   * @throws Refusal NOT_FOUND
   */
  public Group group(Actor actor, UUID id) {
    Enterprise enterprise = see(actor, id);
    List<Enterprise> seen = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    Set<CreditCode> known = new HashSet<>(Set.of(enterprise.creditCode()));
    List<CreditCode> parents = List.of(enterprise.creditCode());
    int outside = 0;
    for (int level = 1; level <= DEEPEST && !parents.isEmpty(); level++) {
      List<CreditCode> next = new ArrayList<>();
      for (Enterprise child : ports.subsidiaries().of(parents)) {
        if (!known.add(child.creditCode())) {
          continue;
        }
        next.add(child.creditCode());
        if (sees(actor, child)) {
          seen.add(child);
          levels.add(level);
        } else {
          outside++;
        }
      }
      parents = next;
    }
    Map<UUID, OpenMatters.Counts> open =
        ports.open().of(seen.stream().map(Enterprise::id).toList(), LocalDate.now(clock));
    List<Subsidiary> below = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      below.add(
          new Subsidiary(
              seen.get(i),
              levels.get(i),
              open.getOrDefault(seen.get(i).id(), OpenMatters.Counts.NOTHING)));
    }
    return new Group(new ParentChain(ports.enterprises()).above(enterprise), below, outside);
  }

  private boolean sees(Actor actor, Enterprise enterprise) {
    return actor.scope().enterprise().map(enterprise.id()::equals).orElse(true)
        && divisions.isWithin(enterprise.division(), actor.scope().division());
  }

  private Enterprise see(Actor actor, UUID id) {
    Enterprise found =
        ports
            .enterprises()
            .find(id)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("enterprise", id.toString())));
    actor.mustSee(divisions, found.division(), found.id());
    return found;
  }
}
