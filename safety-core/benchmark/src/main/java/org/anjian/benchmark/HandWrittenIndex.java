package org.anjian.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.law.Subject;

/**
 * 手写索引: a hash map from clause, subject and stage to the tiers of all editions. The measure of all.
 */
final class HandWrittenIndex implements Contestant {

  private record Key(String provision, Subject subject, String condition) {

    @Override
    public int hashCode() {
      return (provision.hashCode() * 31 + condition.hashCode()) * 31 + subject.ordinal();
    }

    /** Written out, with the cheapest first, as somebody would who cares for each nanosecond. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && subject == that.subject
          && provision.equals(that.provision)
          && condition.equals(that.condition);
    }
  }

  private final Map<Key, Tier[]> tiers = new HashMap<>();

  HandWrittenIndex(Task task) {
    Map<Key, List<Tier>> found = new HashMap<>();
    for (Tier tier : task.tiers()) {
      Clause clause = tier.clause();
      Key key = new Key(clause.provision(), clause.subject(), clause.condition());
      found.computeIfAbsent(key, unused -> new ArrayList<>()).add(tier);
    }
    found.forEach((key, own) -> tiers.put(key, own.toArray(new Tier[0])));
  }

  @Override
  public Answer answer(Question question) {
    Tier[] found =
        tiers.get(new Key(question.provision(), question.subject(), question.condition()));
    if (found != null) {
      for (Tier tier : found) {
        if (tier.clause().inForceOn(question.day()) && tier.holds(question.measure())) {
          return Answer.of(question, tier);
        }
      }
    }
    throw new IllegalArgumentException("no tier for " + question);
  }
}
