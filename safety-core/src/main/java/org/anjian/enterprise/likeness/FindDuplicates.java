package org.anjian.enterprise.likeness;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.enterprise.ChangeNote;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.enterprise.Succession;
import org.anjian.enterprise.search.EnterpriseSearch;
import org.anjian.enterprise.search.Found;
import org.anjian.enterprise.search.SearchCard;
import org.anjian.enterprise.search.SearchQuery;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.paging.PageRequest;

/** 查重: shows which entries may be the same enterprise, and keeps what is decided of them. */
public final class FindDuplicates {

  /** Entries that share a mark with more others than this are told apart by other marks. */
  private static final int LARGEST_GROUP = 60;

  private static final PageRequest SOME = new PageRequest(0, 100);

  private final EnterpriseSearch search;
  private final DuplicateDecisions decisions;
  private final RegisterEnterprise register;
  private final Likeness likeness;
  private final CoreNames cores;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public FindDuplicates(
      EnterpriseSearch search,
      DuplicateDecisions decisions,
      RegisterEnterprise register,
      CoreNames cores,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.search = Objects.requireNonNull(search, "search");
    this.decisions = Objects.requireNonNull(decisions, "decisions");
    this.register = Objects.requireNonNull(register, "register");
    this.cores = Objects.requireNonNull(cores, "cores");
    this.likeness = new Likeness(cores);
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 登记前查重: the entries that may be the one that is about to be registered. Looks among those that
   * share the core of the name, the telephone, the address or a person.
   */
  public List<LikelyDuplicate> of(Scope scope, SearchCard entry) {
    Map<UUID, SearchCard> candidates = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(cores.of(entry.name()), entry.name(), entry.address(), entry.phone()),
            entry.people().stream())
        .filter(text -> text.strip().length() >= 2)
        .distinct()
        .forEach(text -> candidates(scope, text).forEach(card -> candidates.put(card.id(), card)));
    candidates.remove(entry.id());
    Set<Set<UUID>> decided = decidedPairs(decisions.of(entry.id()));
    return candidates.values().stream()
        .filter(card -> !card.creditCode().equals(entry.creditCode()))
        .filter(card -> !decided.contains(Set.of(entry.id(), card.id())))
        .map(card -> new LikelyDuplicate(entry, card, likeness.compare(entry, card)))
        .filter(pair -> Likeness.isLikely(pair.reasons()))
        .sorted(FORMOST)
        .toList();
  }

  private List<SearchCard> candidates(Scope scope, String text) {
    SearchQuery query =
        new SearchQuery(text, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return search.find(scope, query, SOME).hits().stream().map(Found.Hit::card).toList();
  }

  /** 全库查重: all pairs within a scope of which nothing has been decided, the likeliest first. */
  public List<LikelyDuplicate> within(Scope scope) {
    return pairs(search.cards(scope).toList(), decidedPairs(decisions.all()));
  }

  List<LikelyDuplicate> pairs(Collection<SearchCard> cards, Set<Set<UUID>> decided) {
    Set<Set<UUID>> compared = new HashSet<>();
    List<LikelyDuplicate> found = new ArrayList<>();
    List<Function<SearchCard, List<String>>> marks =
        List.of(
            card -> List.of(likeness.core(card)),
            card -> List.of(Likeness.phone(card)),
            card -> List.of(Likeness.address(card)),
            card ->
                Stream.concat(Stream.of(card.name()), card.formerNames().stream())
                    .map(Likeness::plain)
                    .toList());
    for (Function<SearchCard, List<String>> mark : marks) {
      Map<String, List<SearchCard>> groups = new HashMap<>();
      for (SearchCard card : cards) {
        mark.apply(card).stream()
            .filter(text -> !text.isEmpty())
            .forEach(text -> groups.computeIfAbsent(text, key -> new ArrayList<>(1)).add(card));
      }
      groups.values().stream()
          .filter(group -> group.size() > 1 && group.size() <= LARGEST_GROUP)
          .forEach(group -> compareAll(group, decided, compared, found));
    }
    found.sort(FORMOST);
    return found;
  }

  private void compareAll(
      List<SearchCard> group,
      Set<Set<UUID>> decided,
      Set<Set<UUID>> compared,
      List<LikelyDuplicate> found) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        SearchCard one = group.get(i);
        SearchCard other = group.get(j);
        Set<UUID> pair = Set.of(one.id(), other.id());
        if (decided.contains(pair) || !compared.add(pair)) {
          continue;
        }
        Set<LikenessReason> reasons = likeness.compare(one, other);
        if (Likeness.isLikely(reasons)) {
          boolean inOrder = one.id().compareTo(other.id()) < 0;
          found.add(new LikelyDuplicate(inOrder ? one : other, inOrder ? other : one, reasons));
        }
      }
    }
  }

  /**
   * 处理疑似重复: keeps that two entries are different enterprises, or closes one of them as the same.
   *
   * @param kept the entry that goes on
   * @param other the other; closed if both are the same
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, FACT_MISSING without a reason, ITEMS_DO_NOT_MATCH for
   *     an entry and itself, OUT_OF_SEQUENCE or STALE_REVISION
   */
  public DuplicateDecision decide(
      Actor actor, UUID kept, UUID other, DuplicateDecision.Verdict verdict, String reason) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.INSPECTOR);
    if (kept.equals(other)) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH, Map.of("field", "other", "value", other.toString()));
    }
    if (reason.isBlank()) {
      throw Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", "reason"));
    }
    Enterprise first = register.find(actor, kept);
    Enterprise second = register.find(actor, other);
    if (verdict == DuplicateDecision.Verdict.SAME_ENTERPRISE) {
      register.merge(
          actor,
          other,
          kept,
          Succession.Kind.SAME_ENTERPRISE,
          new ChangeNote(Optional.empty(), reason),
          second.revision());
    }
    boolean inOrder = kept.compareTo(other) < 0;
    DuplicateDecision decision =
        new DuplicateDecision(
            ids.next(),
            inOrder ? kept : other,
            inOrder ? other : kept,
            first.division(),
            verdict,
            reason.strip(),
            actor.name(),
            clock.instant());
    decisions.add(decision);
    journal.write(
        actor,
        "enterprise.duplicate",
        "enterprise",
        other,
        second.division(),
        second.registeredOn().getYear(),
        verdict + " " + first.name() + " / " + second.name());
    return decision;
  }

  private static Set<Set<UUID>> decidedPairs(List<DuplicateDecision> all) {
    return all.stream()
        .map(each -> Set.of(each.first(), each.second()))
        .collect(Collectors.toSet());
  }

  private static final Comparator<LikelyDuplicate> FORMOST =
      Comparator.comparing((LikelyDuplicate pair) -> -pair.reasons().size())
          .thenComparing(pair -> pair.first().name())
          .thenComparing(pair -> pair.second().name())
          .thenComparing(pair -> pair.second().id());
}
