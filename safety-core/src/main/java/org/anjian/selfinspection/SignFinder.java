package org.anjian.selfinspection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 迹象查找: compares a check with what is on record, and with what can be. */
final class SignFinder {

  private final SelfChecks checks;
  private final SignBounds bounds;
  private final ZoneId zone;

  SignFinder(SelfChecks checks, SignBounds bounds, ZoneId zone) {
    this.checks = checks;
    this.bounds = bounds;
    this.zone = zone;
  }

  /** The signs of a check that is not yet on record. */
  List<Sign> find(SelfCheck check, CheckedEnterprise enterprise) {
    List<Sign> signs = new ArrayList<>();
    photosUsedBefore(check, signs);
    photoTimes(check, signs);
    photoPlaces(check, enterprise, signs);
    speeds(check, signs);
    sameText(check, signs);
    seconds(check, signs);
    check
        .finishedAt()
        .filter(finished -> finished.isAfter(check.receivedAt().plusSeconds(300)))
        .ifPresent(
            finished ->
                signs.add(
                    Sign.of(
                        Sign.Kind.DEVICE_CLOCK,
                        Map.of(
                            "finishedAt", finished.toString(),
                            "receivedAt", check.receivedAt().toString()))));
    return List.copyOf(signs);
  }

  private void photosUsedBefore(SelfCheck check, List<Sign> signs) {
    Set<String> hashes = new HashSet<>();
    for (CheckPhoto photo : check.photos()) {
      if (!hashes.add(photo.sha256())) {
        signs.add(
            new Sign(
                Sign.Kind.SAME_PHOTO, Map.of("sha256", photo.sha256()), Optional.of(check.id())));
      }
    }
    Set<String> told = new HashSet<>();
    for (SelfChecks.PhotoUse use : checks.usesOf(hashes)) {
      if (told.add(use.sha256())) {
        boolean own = use.enterprise().equals(check.enterprise());
        signs.add(
            new Sign(
                own ? Sign.Kind.SAME_PHOTO : Sign.Kind.PHOTO_OF_ANOTHER,
                facts("sha256", use.sha256(), "usedOn", use.firstDay().toString()),
                Optional.of(use.check())));
      }
    }
  }

  private void photoTimes(SelfCheck check, List<Sign> signs) {
    for (CheckPhoto photo : check.photos()) {
      photo
          .takenAt()
          .filter(taken -> isImpossible(taken, check))
          .ifPresent(
              taken ->
                  signs.add(
                      Sign.of(
                          Sign.Kind.PHOTO_TIME,
                          facts(
                              "sha256", photo.sha256(),
                              "takenAt", taken.toString(),
                              "firstDay", check.period().firstDay().toString(),
                              "receivedAt", check.receivedAt().toString()))));
    }
  }

  private boolean isImpossible(Instant taken, SelfCheck check) {
    LocalDate day = taken.atZone(zone).toLocalDate();
    return day.isBefore(check.period().firstDay())
        || day.isAfter(check.period().lastDay())
        || taken.isAfter(check.receivedAt().plusSeconds(300));
  }

  private void photoPlaces(SelfCheck check, CheckedEnterprise enterprise, List<Sign> signs) {
    if (enterprise.location().isEmpty()) {
      return;
    }
    for (CheckPhoto photo : check.photos()) {
      photo
          .place()
          .map(place -> Distance.metres(place, enterprise.location().get()))
          .filter(metres -> metres > bounds.premisesMetres())
          .ifPresent(
              metres ->
                  signs.add(
                      Sign.of(
                          Sign.Kind.PHOTO_PLACE,
                          facts(
                              "sha256", photo.sha256(),
                              "metres", metres.toString(),
                              "bound", String.valueOf(bounds.premisesMetres())))));
    }
  }

  private void speeds(SelfCheck check, List<Sign> signs) {
    List<CheckPhoto> placed =
        check.photos().stream()
            .filter(photo -> photo.takenAt().isPresent() && photo.place().isPresent())
            .sorted(Comparator.comparing(photo -> photo.takenAt().orElseThrow()))
            .toList();
    for (int i = 1; i < placed.size(); i++) {
      CheckPhoto before = placed.get(i - 1);
      CheckPhoto after = placed.get(i);
      long seconds =
          Duration.between(before.takenAt().orElseThrow(), after.takenAt().orElseThrow())
              .toSeconds();
      long metres = Distance.metres(before.place().orElseThrow(), after.place().orElseThrow());
      if (metres > bounds.metresPerSecond() * Math.max(seconds, 1)) {
        signs.add(
            Sign.of(
                Sign.Kind.SPEED,
                facts(
                    "from", before.sha256(),
                    "to", after.sha256(),
                    "metres", String.valueOf(metres),
                    "seconds", String.valueOf(seconds),
                    "bound", String.valueOf(bounds.metresPerSecond()))));
      }
    }
  }

  private void sameText(SelfCheck check, List<Sign> signs) {
    Optional<String> text = check.remarks();
    if (text.isEmpty()) {
      return;
    }
    List<UUID> same =
        checks.withText(
            check.enterprise(),
            text.get(),
            check.period().firstDay().minusDays(bounds.sameTextDays()));
    if (same.size() >= bounds.sameTexts()) {
      signs.add(
          new Sign(
              Sign.Kind.SAME_TEXT,
              facts(
                  "checks", String.valueOf(same.size()),
                  "days", String.valueOf(bounds.sameTextDays())),
              Optional.of(same.get(0))));
    }
  }

  private void seconds(SelfCheck check, List<Sign> signs) {
    int items = check.answers().size() - check.count(SelfCheck.Outcome.NOT_APPLICABLE);
    Optional<Duration> taken = timeTaken(check);
    if (taken.isPresent() && taken.get().toSeconds() < (long) items * bounds.secondsPerItem()) {
      signs.add(
          Sign.of(
              Sign.Kind.SECONDS,
              facts(
                  "seconds", String.valueOf(taken.get().toSeconds()),
                  "items", String.valueOf(items),
                  "bound", String.valueOf(bounds.secondsPerItem()))));
    }
  }

  private static Optional<Duration> timeTaken(SelfCheck check) {
    return check
        .startedAt()
        .flatMap(started -> check.finishedAt().map(end -> Duration.between(started, end)));
  }

  private static Map<String, String> facts(String... pairs) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      facts.put(pairs[i], pairs[i + 1]);
    }
    return facts;
  }
}
