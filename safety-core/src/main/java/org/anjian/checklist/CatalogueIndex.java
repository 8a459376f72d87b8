package org.anjian.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 检查标准检索: finds indicators by words, the best first. Built once for a catalogue and then shared:
 * immutable, no database, the same on every one.
 *
 * <p>An indicator is found if it has every term of the query; where none has all, those with most
 * of the terms are shown. What counts: in how few indicators a term occurs, whether it stands in
 * what is looked at, in the category or the keywords, and whether the words stand together.
 */
public final class CatalogueIndex {

  private static final int WEIGHT_CONTENT = 4;
  private static final int WEIGHT_HEADING = 3;
  private static final int WEIGHT_OTHER = 1;
  private static final int TOGETHER = 60;

  private final Catalogue catalogue;
  private final Indicator[] items;
  private final String[] contents;
  private final Map<String, Postings> terms;

  /** Where a term occurs, and with which weight. */
  private static final class Postings {

    private int[] documents = new int[4];
    private byte[] weights = new byte[4];
    private int count;

    void add(int document, int weight) {
      if (count > 0 && documents[count - 1] == document) {
        weights[count - 1] = (byte) Math.max(weights[count - 1], weight);
        return;
      }
      if (count == documents.length) {
        documents = Arrays.copyOf(documents, 2 * count);
        weights = Arrays.copyOf(weights, 2 * count);
      }
      documents[count] = document;
      weights[count++] = (byte) weight;
    }
  }

  public CatalogueIndex(Catalogue catalogue) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.items = catalogue.everything().toArray(Indicator[]::new);
    this.contents = new String[items.length];
    this.terms = new HashMap<>();
    for (int i = 0; i < items.length; i++) {
      Indicator one = items[i];
      contents[i] = SearchTerms.plain(one.content());
      add(i, one.content(), WEIGHT_CONTENT);
      add(i, one.category().toString(), WEIGHT_HEADING);
      add(i, String.join(" ", one.keywords()), WEIGHT_HEADING);
      add(i, one.ref().code(), WEIGHT_HEADING);
      add(i, one.finding(), WEIGHT_OTHER);
      add(i, one.method(), WEIGHT_OTHER);
      add(i, one.basisText(), WEIGHT_OTHER);
    }
  }

  private void add(int document, String text, int weight) {
    for (String term : SearchTerms.ofText(text)) {
      terms.computeIfAbsent(term, key -> new Postings()).add(document, weight);
    }
  }

  /** The catalogue that is searched. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The indicators that are wanted: with words the best first, without by category and number. */
  public List<Indicator> search(IndicatorQuery query) {
    Set<String> wanted = query.text().map(SearchTerms::ofQuery).orElse(Set.of());
    if (wanted.isEmpty()) {
      return query.text().filter(text -> !text.isBlank()).isPresent()
          ? List.of()
          : Arrays.stream(items)
              .filter(one -> query.admits(one, catalogue))
              .sorted(
                  Comparator.comparing(Indicator::category).thenComparing(one -> one.ref().code()))
              .toList();
    }
    int[] score = new int[items.length];
    int[] matched = new int[items.length];
    for (String term : wanted) {
      Postings found = terms.get(term);
      if (found != null) {
        int rarity = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(items.length / found.count);
        for (int i = 0; i < found.count; i++) {
          score[found.documents[i]] += found.weights[i] * rarity;
          matched[found.documents[i]]++;
        }
      }
    }
    List<Integer> hits = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < items.length; i++) {
      if (matched[i] > 0 && query.admits(items[i], catalogue)) {
        hits.add(i);
        most = Math.max(most, matched[i]);
      }
    }
    int least = most == wanted.size() ? most : Math.max(1, (2 * most + 2) / 3);
    List<String> words = SearchTerms.runs(query.text().orElse(""));
    hits.removeIf(hit -> matched[hit] < least);
    for (int hit : hits) {
      for (String word : words) {
        if (word.length() > 1 && contents[hit].contains(word)) {
          score[hit] += TOGETHER;
        }
      }
    }
    return hits.stream()
        .sorted(
            Comparator.comparingInt((Integer hit) -> -matched[hit])
                .thenComparingInt(hit -> -score[hit])
                .thenComparing(hit -> items[hit].ref().code()))
        .map(hit -> items[hit])
        .toList();
  }
}
