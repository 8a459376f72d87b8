package org.anjian.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.anjian.people.Officers;

/** 组织双随机抽查: announces a draw with its pool and commitment, and makes it on its day. */
public final class DrawAtRandom {

  private final RandomDraws draws;
  private final Enterprises enterprises;
  private final Officers officers;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final RandomGenerator random;
  private final Clock clock;

  /**
   * Wires it.
   *
   * @param random whence the secrets come; nobody may be able to foresee it
   */
  public DrawAtRandom(
      RandomDraws draws,
      Enterprises enterprises,
      Officers officers,
      Divisions divisions,
      Journal journal,
      Ids ids,
      RandomGenerator random,
      Clock clock) {
    this.draws = Objects.requireNonNull(draws, "draws");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.officers = Objects.requireNonNull(officers, "officers");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.random = Objects.requireNonNull(random, "random");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 公告内容.
   *
   * @param division in which division is drawn
   * @param title what the draw is for
   * @param drawOn the day of the draw, after today
   * @param publicSource where the public value of that day comes from
   * @param groups of whom how many; an enterprise belongs to the first group that it fits
   * @param exclusions which officers are not sent to which enterprises
   */
  public record Announcement(
      DivisionCode division,
      String title,
      LocalDate drawOn,
      String publicSource,
      List<Group> groups,
      List<Recusal> exclusions) {
    public Announcement {
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(drawOn, "drawOn");
      Objects.requireNonNull(publicSource, "publicSource");
      groups = List.copyOf(groups);
      exclusions = List.copyOf(exclusions);
    }
  }

  /**
   * 抽查组.
   *
   * @param name name of the group
   * @param sector of one sector, if narrowed
   * @param riskLevel of one risk grade, if narrowed
   * @param wanted how many are drawn
   */
  public record Group(
      String name, Optional<SupervisedSector> sector, Optional<RiskLevel> riskLevel, int wanted) {
    public Group {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(sector, "sector");
      Objects.requireNonNull(riskLevel, "riskLevel");
    }
  }

  /**
   * 回避.
   *
   * @param enterprise the enterprise
   * @param officer the officer who is not sent there
   */
  public record Recusal(UUID enterprise, UUID officer) {
    public Recusal {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(officer, "officer");
    }
  }

  /**
   * Announces a draw: freezes the pool and commits to a new secret. In the pool are the enterprises
   * that operate, and the officers of the county whose certificates are valid on the day of the
   * draw.
   *
   * @throws Refusal OUTSIDE_SCOPE, UNKNOWN_DIVISION, POOL_TOO_SMALL, DATE_BEFORE_CAUSE,
   *     FACT_MISSING or ITEMS_DO_NOT_MATCH for an exclusion outside the pool
   */
  public RandomDraw announce(Actor actor, Announcement announcement) {
    actor.mustHaveAnyOf(Role.LEADER, Role.ADMINISTRATOR);
    LocalDate today = LocalDate.now(clock);
    divisions.require(announcement.division(), today);
    if (actor.scope().enterprise().isPresent()
        || !divisions.isWithin(announcement.division(), actor.scope().division())) {
      throw Refusal.of(
          RefusalCode.OUTSIDE_SCOPE,
          Map.of("field", "division", "value", announcement.division().toString()));
    }
    RandomDraw draw =
        new RandomDraw(
            ids.next(),
            announcement.division(),
            announcement.title(),
            today,
            announcement.drawOn(),
            announcement.publicSource(),
            pool(announcement),
            DrawSecret.from(random),
            Optional.empty(),
            0);
    draws.add(draw);
    write(actor, "random-draw.announce", draw, draw.commitment());
    return draw;
  }

  /**
   * Makes the draw.
   *
   * @param publicValue the public value of the day
   * @throws Refusal NOT_FOUND, OUT_OF_SEQUENCE, FACT_MISSING, TWO_OFFICERS_REQUIRED or
   *     STALE_REVISION
   */
  public RandomDraw draw(Actor actor, UUID id, long revision, String publicValue) {
    actor.mustHaveAnyOf(Role.LEADER, Role.ADMINISTRATOR);
    RandomDraw found = find(actor, id);
    if (found.revision() != revision) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION, Map.of("read", revision, "stored", found.revision()));
    }
    RandomDraw stored = draws.update(found.drawn(LocalDate.now(clock), publicValue));
    write(actor, "random-draw.draw", stored, publicValue);
    return stored;
  }

  /**
   * Verifies a draw against the commitment that was published.
   *
   * @throws Refusal NOT_FOUND, or OUT_OF_SEQUENCE before the draw
   */
  public RandomDraw.Verification verify(Actor actor, UUID id) {
    return find(actor, id).verify(commitment(actor, id));
  }

  /** The commitment that was published. */
  public String commitment(Actor actor, UUID id) {
    find(actor, id);
    return draws.commitment(id).orElseThrow(() -> notFound(id));
  }

  /**
   * A draw in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public RandomDraw find(Actor actor, UUID id) {
    RandomDraw draw = draws.find(id).orElseThrow(() -> notFound(id));
    if (actor.scope().enterprise().isPresent()
        || !divisions.isWithin(draw.division(), actor.scope().division())) {
      throw notFound(id);
    }
    return draw;
  }

  private DrawPool pool(Announcement announcement) {
    Map<UUID, DrawPool.Candidate> pool = new HashMap<>();
    Scope scope = Scope.of(announcement.division());
    for (Group group : announcement.groups()) {
      EnterpriseQuery query =
          new EnterpriseQuery(
              Optional.empty(),
              Optional.empty(),
              group.sector(),
              group.riskLevel(),
              Optional.of(OperatingStatus.OPERATING));
      for (Enterprise each : all(page -> enterprises.list(scope, query, page))) {
        pool.putIfAbsent(
            each.id(),
            new DrawPool.Candidate(each.id(), each.creditCode().toString(), group.name()));
      }
    }
    Map<UUID, DrawPool.Candidate> certified =
        all(page -> officers.list(countyOf(announcement), Optional.empty(), page)).stream()
            .filter(officer -> officer.certifiedOn(announcement.drawOn()))
            .collect(
                Collectors.toMap(
                    Officer::id,
                    officer ->
                        new DrawPool.Candidate(officer.id(), officer.certificateNumber(), "")));
    return new DrawPool(
        announcement.groups().stream()
            .map(group -> new DrawPool.Stratum(group.name(), group.wanted()))
            .toList(),
        List.copyOf(pool.values()),
        List.copyOf(certified.values()),
        exclusions(announcement, pool, certified));
  }

  private static List<DrawPool.Exclusion> exclusions(
      Announcement announcement,
      Map<UUID, DrawPool.Candidate> pool,
      Map<UUID, DrawPool.Candidate> certified) {
    Set<DrawPool.Exclusion> excluded = new HashSet<>();
    for (Recusal recusal : announcement.exclusions()) {
      DrawPool.Candidate enterprise = pool.get(recusal.enterprise());
      DrawPool.Candidate officer = certified.get(recusal.officer());
      if (enterprise == null || officer == null) {
        throw Refusal.of(
            RefusalCode.ITEMS_DO_NOT_MATCH,
            Map.of(
                "field",
                "exclusions",
                "value",
                (enterprise == null ? recusal.enterprise() : recusal.officer()).toString(),
                "rule",
                "an enterprise and an officer of the pool"));
      }
      excluded.add(new DrawPool.Exclusion(enterprise.key(), officer.key()));
    }
    return List.copyOf(excluded);
  }

  /** Officers serve the whole county, wherever in it is drawn. */
  private static Scope countyOf(Announcement announcement) {
    String county = announcement.division().county();
    return Scope.of(DivisionCode.parse(county));
  }

  private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    List<T> all = new ArrayList<>();
    for (int page = 0; ; page++) {
      Page<T> found = list.apply(new PageRequest(page, PageRequest.MAX_SIZE));
      all.addAll(found.items());
      if (all.size() >= found.total() || found.items().isEmpty()) {
        return all;
      }
    }
  }

  private void write(Actor actor, String action, RandomDraw draw, String detail) {
    journal.write(
        actor,
        action,
        "random-draw",
        draw.id(),
        draw.division(),
        draw.announcedOn().getYear(),
        detail);
  }

  private static Refusal notFound(UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of("draw", id.toString()));
  }
}
