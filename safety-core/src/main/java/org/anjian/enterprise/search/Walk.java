package org.anjian.enterprise.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;

/**
 * 检索过程: one question to one segment. Goes through the ways of matching, the best first, and in each
 * walks the shortest list that the question allows: the rarest gram, the division, the sector.
 */
final class Walk {

  /** How many hits are counted; beyond, there are simply more. */
  static final int COUNTED = 500;

  /** How many documents are looked at before giving up counting. */
  private static final int EXAMINED = 10_000;

  private static final int SHORTEST_PART = 2;

  private final Segment segment;
  private final SearchQuery query;
  private final BitSet hidden;
  private final List<String> words;
  private final List<PinyinQuery> pinyin = new ArrayList<>();
  private final List<Segment.Scoped> scopes = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private final List<Hit> hits = new ArrayList<>();
  private int examined;
  private boolean more;

  /** A document, and by what it was found. */
  record Hit(int document, MatchedBy by) {}

  /** A list of documents to walk: an array, or a range of one. */
  private interface Candidates {
    int size();

    int at(int place);
  }

  Walk(Segment segment, SearchQuery query, Divisions divisions, BitSet hidden) {
    this.segment = segment;
    this.query = query;
    this.hidden = hidden;
    this.words = rarestFirst(query.words());
    for (String word : words) {
      pinyin.add(PinyinQuery.of(word, Readings.shipped()));
    }
    for (DivisionCode division : query.divisions()) {
      Segment.Scoped scope = segment.within(division, divisions);
      if (scope.documents().length < segment.size()) {
        scopes.add(scope);
      }
    }
  }

  /** Whether there may be more than what {@link #hits()} has. */
  boolean more() {
    return more;
  }

  List<Hit> hits() {
    if (words.isEmpty() || segment.size() == 0) {
      return hits;
    }
    String word = words.get(0);
    byCode(word);
    byNamePrefix(word);
    byGrams(word, segment.nameGrams, MatchedBy.NAME_PART, 1);
    byPinyin();
    byCodePart(word);
    byGrams(word, segment.peopleGrams, MatchedBy.PEOPLE, SHORTEST_PART);
    byGrams(word, segment.addressGrams, MatchedBy.ADDRESS, SHORTEST_PART);
    return hits;
  }

  /** The word with the fewest candidates leads; the others are looked for in what it finds. */
  private List<String> rarestFirst(List<String> given) {
    if (given.size() < 2) {
      return given;
    }
    return given.stream().sorted(java.util.Comparator.comparingInt(this::candidatesOf)).toList();
  }

  private int candidatesOf(String word) {
    if (!PinyinQuery.of(word, Readings.shipped()).ways().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return fewest(word, segment.nameGrams)
        + fewest(word, segment.addressGrams)
        + fewest(word, segment.peopleGrams);
  }

  private static int fewest(String word, GramLists lists) {
    int fewest = word.length() == 1 ? lists.count(Segment.bigram(word.charAt(0), '\0')) : 1 << 24;
    for (int at = 0; at + 1 < word.length(); at++) {
      fewest = Math.min(fewest, lists.count(Segment.bigram(word.charAt(at), word.charAt(at + 1))));
    }
    return fewest;
  }

  private void byCode(String word) {
    if (word.length() == 18) {
      walk(codeCandidates(word), MatchedBy.CREDIT_CODE, i -> segment.codes[i].equals(word));
    }
  }

  private void byNamePrefix(String word) {
    int from = Arrays.binarySearch(segment.names, word);
    from = from < 0 ? -from - 1 : first(from, word);
    int to = end(word);
    int start = from;
    if (to > start) {
      walk(range(start, to - start), MatchedBy.NAME_PREFIX, i -> true);
    }
  }

  private int first(int found, String word) {
    int at = found;
    while (at > 0 && segment.names[at - 1].equals(word)) {
      at--;
    }
    return at;
  }

  /** The first name behind all that begin with the word. */
  private int end(String word) {
    int at = Arrays.binarySearch(segment.names, word + Character.MAX_VALUE);
    return at < 0 ? -at - 1 : at;
  }

  private void byGrams(String word, GramLists lists, MatchedBy by, int shortest) {
    if (word.length() < shortest) {
      return;
    }
    long rarest = Segment.bigram(word.charAt(0), '\0');
    int fewest = word.length() == 1 ? lists.count(rarest) : Integer.MAX_VALUE;
    for (int at = 0; at + 1 < word.length(); at++) {
      long gram = Segment.bigram(word.charAt(at), word.charAt(at + 1));
      int count = lists.count(gram);
      if (count < fewest) {
        fewest = count;
        rarest = gram;
      }
    }
    if (fewest == 0 || fewest == Integer.MAX_VALUE) {
      return;
    }
    Candidates candidates = list(lists, rarest);
    switch (by) {
      case PEOPLE -> walk(candidates, by, i -> segment.people[i].contains(word));
      case ADDRESS -> walk(candidates, by, i -> segment.addresses[i].contains(word));
      default -> {
        walk(candidates, MatchedBy.NAME_PART, i -> segment.names[i].contains(word));
        Candidates former = shorter(candidates, segment.renamed());
        walk(former, MatchedBy.FORMER_NAME, i -> segment.formers[i].contains(word));
      }
    }
  }

  private void byPinyin() {
    PinyinQuery typed = pinyin.get(0);
    for (List<String> way : typed.ways()) {
      if (way.get(0).length() > 1 || way.get(way.size() - 1).length() > 1) {
        bySyllables(typed, way);
        continue;
      }
      long rarest = -1;
      int fewest = Integer.MAX_VALUE;
      for (int at = 0; at + 1 < way.size(); at++) {
        boolean three = at + 2 < way.size();
        if (!three && way.size() > 2) {
          break;
        }
        long gram = Segment.initials(way.get(at), way.get(at + 1), three ? way.get(at + 2) : null);
        int count = segment.initialGrams.count(gram);
        if (count < fewest) {
          fewest = count;
          rarest = gram;
        }
      }
      if (fewest > 0 && fewest < Integer.MAX_VALUE) {
        walk(
            list(segment.initialGrams, rarest),
            MatchedBy.PINYIN,
            i -> typed.isIn(segment.names[i], way) || typed.isIn(segment.formers[i], way));
      }
    }
  }

  /** The rarest pair of neighbours leads; the last syllable may be any that begins so. */
  private void bySyllables(PinyinQuery typed, List<String> way) {
    Readings readings = Readings.shipped();
    List<Long> rarest = List.of();
    int fewest = Integer.MAX_VALUE;
    for (int at = 0; at + 1 < way.size(); at++) {
      int first = readings.number(way.get(at));
      List<String> seconds =
          at + 2 < way.size() ? List.of(way.get(at + 1)) : readings.beginningWith(way.get(at + 1));
      List<Long> grams =
          seconds.stream().map(each -> Segment.syllables(first, readings.number(each))).toList();
      int count = grams.stream().mapToInt(segment.syllableGrams::count).sum();
      if (count < fewest) {
        fewest = count;
        rarest = grams;
      }
    }
    for (long gram : rarest) {
      walk(
          list(segment.syllableGrams, gram),
          MatchedBy.PINYIN,
          i -> typed.isIn(segment.names[i], way) || typed.isIn(segment.formers[i], way));
    }
  }

  private void byCodePart(String word) {
    if (word.length() >= Segment.CODE_GRAM && word.length() <= 18) {
      walk(codeCandidates(word), MatchedBy.CREDIT_CODE_PART, i -> segment.codes[i].contains(word));
    }
  }

  private Candidates codeCandidates(String word) {
    long rarest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int at = 0; at + Segment.CODE_GRAM <= word.length(); at++) {
      long gram = Segment.codeGram(word, at);
      int count = segment.codeGrams.count(gram);
      if (count < fewest) {
        fewest = count;
        rarest = gram;
      }
    }
    return list(segment.codeGrams, rarest);
  }

  private void walk(Candidates candidates, MatchedBy by, java.util.function.IntPredicate matches) {
    Candidates shortest = candidates;
    for (Segment.Scoped scope : scopes) {
      shortest = shorter(shortest, scope.documents());
    }
    if (query.sector().isPresent()) {
      shortest = shorter(shortest, segment.of(query.sector().get()));
    }
    int begin = by == MatchedBy.NAME_PREFIX && shortest != candidates ? candidates.at(0) : 0;
    int end =
        by == MatchedBy.NAME_PREFIX && shortest != candidates
            ? candidates.at(candidates.size() - 1)
            : Integer.MAX_VALUE;
    for (int place = 0; place < shortest.size(); place++) {
      int document = shortest.at(place);
      if (hits.size() >= COUNTED || examined >= EXAMINED) {
        more = true;
        return;
      }
      examined++;
      if (document >= begin
          && document <= end
          && matches.test(document)
          && passes(document)
          && seen.add(document)) {
        hits.add(new Hit(document, by));
      }
    }
  }

  private boolean passes(int document) {
    if (hidden.get(document)) {
      return false;
    }
    for (Segment.Scoped scope : scopes) {
      if (!scope.members().get(document)) {
        return false;
      }
    }
    SearchCard card = segment.cards[document];
    if (query.sector().isPresent() && card.sector() != query.sector().get()
        || query.riskLevel().isPresent() && card.riskLevel() != query.riskLevel().get()
        || query.status().isPresent() && card.status() != query.status().get()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!matchesSomewhere(document, words.get(i), pinyin.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matchesSomewhere(int document, String word, PinyinQuery typed) {
    return segment.names[document].contains(word)
        || segment.formers[document].contains(word)
        || segment.addresses[document].contains(word)
        || segment.people[document].contains(word)
        || segment.codes[document].contains(word)
        || typed.isIn(segment.names[document])
        || typed.isIn(segment.formers[document]);
  }

  private static Candidates shorter(Candidates candidates, int[] documents) {
    return documents.length < candidates.size() ? array(documents) : candidates;
  }

  private static Candidates array(int[] documents) {
    return new Candidates() {
      @Override
      public int size() {
        return documents.length;
      }

      @Override
      public int at(int place) {
        return documents[place];
      }
    };
  }

  private static Candidates range(int from, int size) {
    return new Candidates() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public int at(int place) {
        return from + place;
      }
    };
  }

  private static Candidates list(GramLists lists, long gram) {
    int size = gram < 0 ? 0 : lists.count(gram);
    int from = size == 0 ? 0 : lists.start(gram);
    return new Candidates() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public int at(int place) {
        return lists.document(from + place);
      }
    };
  }
}
