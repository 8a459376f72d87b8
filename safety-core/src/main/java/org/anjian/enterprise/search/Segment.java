package org.anjian.enterprise.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.SupervisedSector;

/** 检索段: some enterprises in the order of their names, with their lists of grams. Immutable. */
final class Segment {

  /** How long a gram of the credit code is. */
  static final int CODE_GRAM = 4;

  private static final int LETTERS = 36;
  private static final int MOST_SCOPES = 256;

  final SearchCard[] cards;
  final String[] names;
  final String[] formers;
  final String[] codes;
  final String[] people;
  final String[] addresses;
  final GramLists nameGrams;
  final GramLists initialGrams;
  final GramLists syllableGrams;
  final GramLists codeGrams;
  final GramLists peopleGrams;
  final GramLists addressGrams;

  private final Map<UUID, Integer> byId = new HashMap<>();
  private final int[][] bySector;
  private final int[] renamed;
  private final Map<DivisionCode, Scoped> scopes = new ConcurrentHashMap<>();

  /**
   * 辖区: the documents within a division.
   *
   * @param documents in order
   * @param members the same, as a set
   */
  record Scoped(int[] documents, BitSet members) {}

  private Segment(SearchCard[] sorted, Readings readings) {
    int size = sorted.length;
    cards = sorted;
    names = new String[size];
    formers = new String[size];
    codes = new String[size];
    people = new String[size];
    addresses = new String[size];
    GramLists.Builder nameBuilder = new GramLists.Builder();
    GramLists.Builder codeBuilder = new GramLists.Builder();
    GramLists.Builder peopleBuilder = new GramLists.Builder();
    List<List<Integer>> sectors = new ArrayList<>();
    for (int i = 0; i < SupervisedSector.values().length; i++) {
      sectors.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      SearchCard card = sorted[i];
      names[i] = Texts.plain(card.name());
      formers[i] = card.formerNames().isEmpty() ? "" : joined(card.formerNames());
      codes[i] = Texts.plain(card.creditCode());
      people[i] = joined(withPhone(card));
      addresses[i] = Texts.plain(card.address());
      byId.put(card.id(), i);
      sectors.get(card.sector().ordinal()).add(i);
      addBigrams(nameBuilder, names[i], i, true);
      addBigrams(nameBuilder, formers[i], i, true);
      addBigrams(peopleBuilder, people[i], i, false);
      for (int at = 0; at + CODE_GRAM <= codes[i].length(); at++) {
        codeBuilder.add(codeGram(codes[i], at), i);
      }
    }
    bySector =
        sectors.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    nameGrams = nameBuilder.build();
    codeGrams = codeBuilder.build();
    peopleGrams = peopleBuilder.build();
    GramLists.Builder addressBuilder = new GramLists.Builder();
    for (int i = 0; i < size; i++) {
      addBigrams(addressBuilder, addresses[i], i, false);
    }
    addressGrams = addressBuilder.build();
    GramLists.Builder initialBuilder = new GramLists.Builder();
    for (int i = 0; i < size; i++) {
      addInitials(initialBuilder, names[i], i, readings);
      addInitials(initialBuilder, formers[i], i, readings);
    }
    initialGrams = initialBuilder.build();
    GramLists.Builder syllableBuilder = new GramLists.Builder();
    for (int i = 0; i < size; i++) {
      addSyllables(syllableBuilder, names[i], i, readings);
      addSyllables(syllableBuilder, formers[i], i, readings);
    }
    syllableGrams = syllableBuilder.build();
    renamed =
        java.util.stream.IntStream.range(0, size).filter(i -> !formers[i].isEmpty()).toArray();
  }

  static Segment of(Collection<SearchCard> cards) {
    SearchCard[] sorted = cards.toArray(SearchCard[]::new);
    Map<UUID, String> plain = new HashMap<>();
    for (SearchCard card : sorted) {
      plain.put(card.id(), Texts.plain(card.name()));
    }
    Arrays.sort(
        sorted,
        Comparator.comparing((SearchCard card) -> plain.get(card.id()))
            .thenComparing(SearchCard::id));
    return new Segment(sorted, Readings.shipped());
  }

  int size() {
    return cards.length;
  }

  /** The place of an enterprise; -1 if it is not here. */
  int indexOf(UUID id) {
    return byId.getOrDefault(id, -1);
  }

  /** The documents of a sector, in order. */
  int[] of(SupervisedSector sector) {
    return bySector[sector.ordinal()];
  }

  /** The documents that have had other names, in order. */
  int[] renamed() {
    return renamed;
  }

  /** The documents within a division; kept, since few divisions are asked for again and again. */
  Scoped within(DivisionCode division, Divisions divisions) {
    Scoped kept = scopes.get(division);
    if (kept == null) {
      Map<DivisionCode, Boolean> known = new HashMap<>();
      BitSet members = new BitSet(cards.length);
      for (int i = 0; i < cards.length; i++) {
        if (known.computeIfAbsent(
            cards[i].division(), code -> divisions.isWithin(code, division))) {
          members.set(i);
        }
      }
      kept = new Scoped(members.stream().toArray(), members);
      if (scopes.size() >= MOST_SCOPES) {
        scopes.clear();
      }
      scopes.put(division, kept);
    }
    return kept;
  }

  private static List<String> withPhone(SearchCard card) {
    List<String> all = new ArrayList<>(card.people());
    all.add(card.phone());
    return all;
  }

  private static String joined(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      String plain = Texts.plain(text);
      if (!plain.isEmpty() && all.indexOf(plain) < 0) {
        all.append(all.length() == 0 ? "" : "\n").append(plain);
      }
    }
    return all.toString();
  }

  /** The gram of two characters, or of one. */
  static long bigram(char first, char second) {
    return (long) first << 16 | second;
  }

  private static void addBigrams(
      GramLists.Builder builder, String text, int document, boolean single) {
    for (int at = 0; at < text.length(); at++) {
      if (single) {
        builder.add(bigram(text.charAt(at), '\0'), document);
      }
      if (at + 1 < text.length()) {
        builder.add(bigram(text.charAt(at), text.charAt(at + 1)), document);
      }
    }
  }

  /** The gram of four characters of a code; of other characters, one that no code has. */
  static long codeGram(String code, int at) {
    long gram = 0;
    for (int i = at; i < at + CODE_GRAM; i++) {
      gram = gram * LETTERS + Math.max(0, Character.digit(code.charAt(i), LETTERS));
    }
    return gram;
  }

  /** The gram of two initials, or of three. */
  static long initials(String first, String second, String third) {
    return (initial(first) * 37L + initial(second)) * 37L + (third == null ? 36 : initial(third));
  }

  /** The gram of two whole syllables. */
  static long syllables(int first, int second) {
    return (long) first << 16 | second;
  }

  private static int initial(String reading) {
    return Character.digit(reading.charAt(0), LETTERS);
  }

  private static void addSyllables(
      GramLists.Builder builder, String text, int document, Readings readings) {
    for (int at = 0; at + 1 < text.length(); at++) {
      for (String first : readings.of(text.charAt(at))) {
        for (String second : readings.of(text.charAt(at + 1))) {
          builder.add(syllables(readings.number(first), readings.number(second)), document);
        }
      }
    }
  }

  private static void addInitials(
      GramLists.Builder builder, String text, int document, Readings readings) {
    for (int at = 0; at + 1 < text.length(); at++) {
      for (String first : readings.of(text.charAt(at))) {
        for (String second : readings.of(text.charAt(at + 1))) {
          builder.add(initials(first, second, null), document);
          if (at + 2 < text.length()) {
            for (String third : readings.of(text.charAt(at + 2))) {
              builder.add(initials(first, second, third), document);
            }
          }
        }
      }
    }
  }
}
