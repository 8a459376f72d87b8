package org.anjian.selfinspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.identity.Ids;

/** 提交自查: takes a completed check, looks for signs, and records what was found as hazards. */
public final class SubmitSelfCheck {

  private final SelfChecks checks;
  private final SelfFoundHazards hazards;
  private final ItemSheets sheets;
  private final CadenceRules rules;
  private final CheckPhotos photos;
  private final Enterprises enterprises;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;
  private final SignFinder signs;

  public SubmitSelfCheck(
      SelfChecks checks,
      SelfFoundHazards hazards,
      ItemSheets sheets,
      CadenceRules rules,
      CheckPhotos photos,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock,
      SignBounds bounds) {
    this.checks = Objects.requireNonNull(checks, "checks");
    this.hazards = Objects.requireNonNull(hazards, "hazards");
    this.sheets = Objects.requireNonNull(sheets, "sheets");
    this.rules = Objects.requireNonNull(rules, "rules");
    this.photos = Objects.requireNonNull(photos, "photos");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.signs = new SignFinder(checks, bounds, clock.getZone());
  }

  /**
   * 自查内容: what the enterprise's app sends.
   *
   * @param enterprise whose
   * @param kind which rhythm, one that has items
   * @param day a day of the period
   * @param sheet the items that were looked at
   * @param answers an answer to each of them
   * @param inspector who looked
   * @param startedAt when it began, as the device says
   * @param finishedAt when it ended, as the device says
   */
  public record Submission(
      UUID enterprise,
      CheckKind kind,
      LocalDate day,
      UUID sheet,
      List<Given> answers,
      String inspector,
      Optional<Instant> startedAt,
      Optional<Instant> finishedAt) {

    public Submission {
      answers = List.copyOf(answers);
    }
  }

  /**
   * 所给答复: an answer as it was sent.
   *
   * @param item id of the item
   * @param outcome what was seen
   * @param remark what is said to it, may be empty
   * @param level how grave a problem is
   * @param photos photos, kept before
   * @param answeredAt when, as the device says
   */
  public record Given(
      String item,
      SelfCheck.Outcome outcome,
      String remark,
      HazardLevel level,
      List<CheckPhoto> photos,
      Optional<Instant> answeredAt) {

    public Given {
      photos = List.copyOf(photos);
    }
  }

  /**
   * Takes a check.
   *
   * @throws Refusal NOT_FOUND, DATE_IN_FUTURE for a period that has not begun, CADENCE_MISSING,
   *     CHECK_WINDOW_CLOSED when entries are taken no more, ITEMS_DO_NOT_MATCH, FACT_MISSING for a
   *     problem without words, a photo that is demanded or was not sent, or ALREADY_EXISTS
   */
  public SelfCheck submit(Actor actor, Submission submission) {
    actor.mustHaveAnyOf(Role.ENTERPRISE);
    Enterprise enterprise = enterprise(actor, submission.enterprise());
    CheckedEnterprise checked = CheckedEnterprise.of(enterprise);
    if (!submission.kind().hasItems()) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH, Map.of("field", "kind", "kind", submission.kind()));
    }
    CheckPeriod period = CheckPeriod.containing(submission.kind(), submission.day());
    Instant now = clock.instant();
    mustTakeEntry(period, checked, now.atZone(clock.getZone()).toLocalDate());
    ItemSheet sheet = sheet(enterprise, period, submission.sheet());
    List<SelfCheck.Answer> answers = answers(sheet, submission.answers());
    SelfCheck bare =
        new SelfCheck(
            ids.next(),
            enterprise.id(),
            enterprise.division(),
            period,
            sheet.id(),
            answers,
            submission.inspector(),
            submission.startedAt(),
            submission.finishedAt(),
            now,
            actor.name(),
            List.of());
    SelfCheck check = with(bare, signs.find(bare, checked));
    checks.add(check);
    recordHazards(check, submission.day());
    journal.write(
        actor,
        "selfCheck.submit",
        "selfCheck",
        check.id(),
        check.division(),
        period.firstDay().getYear(),
        enterprise.name() + " " + period.kind() + " " + period.firstDay());
    return check;
  }

  /**
   * A check in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public SelfCheck find(Actor actor, UUID id) {
    SelfCheck found =
        checks
            .find(id)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("id", id.toString())));
    actor.mustSee(divisions, found.division(), found.enterprise());
    return found;
  }

  private void mustTakeEntry(CheckPeriod period, CheckedEnterprise enterprise, LocalDate today) {
    if (period.firstDay().isAfter(today)) {
      throw Refusal.of(
          RefusalCode.DATE_IN_FUTURE, Map.of("field", "day", "value", period.firstDay()));
    }
    CadenceRule rule =
        new Cadence(rules.concerning(enterprise.division()), divisions)
            .ruleFor(period.kind(), enterprise, period.firstDay())
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.CADENCE_MISSING,
                        Map.of("field", "kind", "date", period.firstDay())));
    if (today.isAfter(rule.closesOn(period))) {
      throw Refusal.of(
          RefusalCode.CHECK_WINDOW_CLOSED,
          Map.of("field", "day", "value", period.firstDay(), "lastDay", rule.closesOn(period)));
    }
  }

  /** A draft may have begun before the newest sheet: any sheet in force on a day of the period. */
  private ItemSheet sheet(Enterprise enterprise, CheckPeriod period, UUID id) {
    ItemSheet sheet =
        sheets
            .find(id)
            .filter(found -> found.enterprise().equals(enterprise.id()))
            .filter(found -> found.kind() == period.kind())
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.NOT_FOUND, Map.of("field", "sheetId", "id", id.toString())));
    if (sheet.from().isAfter(period.lastDay())) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "day", "value", period.lastDay(), "cause", sheet.from()));
    }
    return sheet;
  }

  private List<SelfCheck.Answer> answers(ItemSheet sheet, List<Given> given) {
    Map<String, Given> byItem = new HashMap<>();
    given.forEach(one -> byItem.put(one.item(), one));
    Set<String> wanted = new LinkedHashSet<>(sheet.items().stream().map(CheckItem::id).toList());
    if (byItem.size() != given.size() || !byItem.keySet().equals(wanted)) {
      Set<String> missing = new LinkedHashSet<>(wanted);
      missing.removeAll(byItem.keySet());
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "answers", "missing", List.copyOf(missing), "available", wanted));
    }
    List<SelfCheck.Answer> answers = new ArrayList<>();
    for (CheckItem item : sheet.items()) {
      answers.add(answer(item, byItem.get(item.id())));
    }
    return answers;
  }

  private SelfCheck.Answer answer(CheckItem item, Given given) {
    if (given.outcome() == SelfCheck.Outcome.PROBLEM && given.remark().isBlank()) {
      throw missing(item, "remark");
    }
    boolean looked = given.outcome() != SelfCheck.Outcome.NOT_APPLICABLE;
    if (item.photoNeeded() && looked && given.photos().isEmpty()) {
      throw missing(item, "photo");
    }
    for (CheckPhoto photo : given.photos()) {
      if (!photos.has(photo.sha256())) {
        throw missing(item, photo.sha256());
      }
    }
    return new SelfCheck.Answer(
        item, given.outcome(), given.remark(), given.level(), given.photos(), given.answeredAt());
  }

  private static Refusal missing(CheckItem item, String what) {
    return Refusal.of(
        RefusalCode.FACT_MISSING,
        Map.of("field", "answers", "rule", item.content() + "：" + what, "item", item.id()));
  }

  private void recordHazards(SelfCheck check, LocalDate day) {
    List<SelfFoundHazard> found = new ArrayList<>();
    for (SelfCheck.Answer answer : check.answers()) {
      if (answer.outcome() == SelfCheck.Outcome.PROBLEM) {
        found.add(SelfFoundHazard.found(ids.next(), check, answer, day));
      }
    }
    if (!found.isEmpty()) {
      hazards.addAll(found);
    }
  }

  private static SelfCheck with(SelfCheck check, List<Sign> signs) {
    return new SelfCheck(
        check.id(),
        check.enterprise(),
        check.division(),
        check.period(),
        check.sheet(),
        check.answers(),
        check.inspector(),
        check.startedAt(),
        check.finishedAt(),
        check.receivedAt(),
        check.account(),
        signs);
  }

  private Enterprise enterprise(Actor actor, UUID id) {
    Enterprise found =
        enterprises
            .find(id)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("enterprise", id.toString())));
    actor.mustSee(divisions, found.division(), found.id());
    return found;
  }
}
