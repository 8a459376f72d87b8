package org.anjian.rest.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.enterprise.Enterprises;
import org.anjian.people.Officer;
import org.anjian.people.Officers;
import org.anjian.planning.DrawPool;
import org.anjian.planning.DrawnVisit;
import org.anjian.planning.RandomDraw;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseNames;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.revision.Revised;

/**
 * 双随机抽查: the announcement, and once drawn the result with everything that is needed to do it again.
 *
 * @param id identity
 * @param division in which division is drawn
 * @param title what it is for
 * @param announcedOn day on which pool and commitment were published
 * @param drawOn the day named for the draw
 * @param publicSource where the public value comes from
 * @param strata of whom how many are drawn
 * @param enterprises how many enterprises are in the pool
 * @param officers how many officers are in the pool
 * @param commitment the commitment as published
 * @param secret the secret; null before the draw
 * @param drawnOn day of the draw; null before
 * @param publicValue the public value of that day
 * @param visits whom chance chose, in order
 * @param revision revision of the record
 */
public record DrawView(
    UUID id,
    DivisionView division,
    String title,
    LocalDate announcedOn,
    LocalDate drawOn,
    String publicSource,
    List<StratumView> strata,
    int enterprises,
    int officers,
    String commitment,
    String secret,
    LocalDate drawnOn,
    String publicValue,
    List<VisitView> visits,
    long revision)
    implements Revised {

  /** 分层. */
  public record StratumView(String name, int wanted) {}

  /** 抽中. */
  public record VisitView(
      EnterpriseSummaryView enterprise, OfficerKey lead, OfficerKey assisting) {}

  /** 执法人员, by certificate number. */
  public record OfficerKey(UUID id, String certificateNumber, String name) {}

  static DrawView of(
      RandomDraw draw,
      String commitment,
      DivisionNames divisions,
      Enterprises enterprises,
      Officers officers) {
    return new DrawView(
        draw.id(),
        divisions.today(draw.division()),
        draw.title(),
        draw.announcedOn(),
        draw.drawOn(),
        draw.publicSource(),
        draw.pool().strata().stream()
            .map(each -> new StratumView(each.name(), each.wanted()))
            .toList(),
        draw.pool().enterprises().size(),
        draw.pool().officers().size(),
        commitment,
        draw.result().map(result -> draw.secret().hex()).orElse(null),
        draw.result().map(RandomDraw.Result::drawnOn).orElse(null),
        draw.result().map(RandomDraw.Result::publicValue).orElse(null),
        draw.result()
            .map(result -> visits(draw.pool(), result.visits(), enterprises, officers))
            .orElse(List.of()),
        draw.revision());
  }

  private static List<VisitView> visits(
      DrawPool pool, List<DrawnVisit> visits, Enterprises enterprises, Officers officers) {
    Map<String, UUID> ids = new HashMap<>();
    pool.enterprises().forEach(each -> ids.put(each.key(), each.id()));
    EnterpriseNames names =
        EnterpriseNames.of(
            enterprises, visits.stream().map(visit -> ids.get(visit.enterprise())).toList());
    Map<String, Officer> sent =
        officers.findAll(pool.officers().stream().map(DrawPool.Candidate::id).toList()).stream()
            .collect(Collectors.toMap(Officer::certificateNumber, Function.identity()));
    Map<String, OfficerKey> keys =
        visits.stream()
            .flatMap(visit -> Stream.of(visit.lead(), visit.assisting()))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), key -> officer(key, sent.get(key))));
    return visits.stream()
        .map(
            visit ->
                new VisitView(
                    names.view(ids.get(visit.enterprise())),
                    keys.get(visit.lead()),
                    keys.get(visit.assisting())))
        .toList();
  }

  /** A certificate that was renewed under another number since keeps the number that was drawn. */
  private static OfficerKey officer(String key, Officer officer) {
    return officer == null
        ? new OfficerKey(null, key, null)
        : new OfficerKey(officer.id(), key, officer.name());
  }
}
