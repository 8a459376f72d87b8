package org.anjian.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/**
 * 抽取算法: how chance chooses, so that anyone with a tool for SHA-256 can do it again.
 *
 * <ol>
 *   <li>commitment = SHA-256(secret ‖ line break ‖ published text of the pool);
 *   <li>seed = SHA-256(secret ‖ "|" ‖ public value), the public value being one that nobody knew
 *       when the commitment was published;
 *   <li>of each group those enterprises are drawn whose SHA-256(seed ‖ "|enterprise|" ‖ key) is the
 *       smallest, in that order;
 *   <li>to each drawn enterprise, in order, go the two officers whose SHA-256(seed ‖ "|officer|" ‖
 *       enterprise key ‖ "|" ‖ officer key) is the smallest, the smaller leading, among those not
 *       excluded there and not yet sent as often as an equal share allows; where fewer than two are
 *       left, the share grows by one.
 * </ol>
 *
 * <p>Texts are UTF-8, digests lower-case hexadecimal digits.
 */
final class Lottery {

  private static final int PAIR = 2;

  private final DrawPool pool;
  private final String seed;

  Lottery(DrawPool pool, DrawSecret secret, String publicValue) {
    this.pool = pool;
    this.seed = sha256(secret.hex() + "|" + publicValue);
  }

  static String commitment(DrawSecret secret, DrawPool pool) {
    return sha256(secret.hex() + "\n" + pool.text());
  }

  /** The draw, in order. */
  List<DrawnVisit> draw() {
    List<DrawPool.Candidate> drawn = new ArrayList<>();
    for (DrawPool.Stratum stratum : pool.strata()) {
      pool.enterprises().stream()
          .filter(each -> each.stratum().equals(stratum.name()))
          .sorted(by(each -> sha256(seed + "|enterprise|" + each.key())))
          .limit(stratum.wanted())
          .forEach(drawn::add);
    }
    int share = (drawn.size() * PAIR + pool.officers().size() - 1) / pool.officers().size();
    Map<String, Integer> sent = new HashMap<>();
    Set<DrawPool.Exclusion> excluded = new HashSet<>(pool.exclusions());
    List<DrawnVisit> visits = new ArrayList<>();
    for (DrawPool.Candidate enterprise : drawn) {
      List<String> pair = pair(enterprise.key(), excluded, sent, share);
      pair.forEach(officer -> sent.merge(officer, 1, Integer::sum));
      visits.add(new DrawnVisit(enterprise.key(), pair.get(0), pair.get(1)));
    }
    return List.copyOf(visits);
  }

  private List<String> pair(
      String enterprise, Set<DrawPool.Exclusion> excluded, Map<String, Integer> sent, int share) {
    List<String> ranked =
        pool.officers().stream()
            .filter(each -> !excluded.contains(new DrawPool.Exclusion(enterprise, each.key())))
            .sorted(by(each -> sha256(seed + "|officer|" + enterprise + "|" + each.key())))
            .map(DrawPool.Candidate::key)
            .toList();
    if (ranked.size() < PAIR) {
      throw Refusal.of(
          RefusalCode.TWO_OFFICERS_REQUIRED,
          Map.of("enterprise", enterprise, "available", ranked.size()),
          OfficerPair.TWO_OFFICERS);
    }
    for (int most = share; ; most++) {
      int limit = most;
      List<String> free =
          ranked.stream().filter(each -> sent.getOrDefault(each, 0) < limit).limit(PAIR).toList();
      if (free.size() == PAIR) {
        return free;
      }
    }
  }

  private static Comparator<DrawPool.Candidate> by(Function<DrawPool.Candidate, String> digest) {
    return Comparator.comparing(digest).thenComparing(DrawPool.Candidate::key);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
