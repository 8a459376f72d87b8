package org.anjian.enterprise.search;

import java.util.Arrays;

/**
 * 字组表: for each gram the documents that have it, in order. Pairs of gram and document are put into
 * one sorted array when built, and read as lists afterwards.
 */
final class GramLists {

  private static final int DOCUMENT_BITS = 24;

  /** No list at all. */
  static final int[] NOTHING = {};

  private final long[] grams;
  private final int[] starts;
  private final int[] documents;

  private GramLists(long[] grams, int[] starts, int[] documents) {
    this.grams = grams;
    this.starts = starts;
    this.documents = documents;
  }

  /** The documents of a gram, ascending; {@link #NOTHING} if none has it. */
  int[] of(long gram) {
    int at = Arrays.binarySearch(grams, gram);
    return at < 0 ? NOTHING : Arrays.copyOfRange(documents, starts[at], starts[at + 1]);
  }

  /** Where the documents of a gram begin; -1 if none has it. */
  int start(long gram) {
    int at = Arrays.binarySearch(grams, gram);
    return at < 0 ? -1 : starts[at];
  }

  /** How many documents have a gram. */
  int count(long gram) {
    int at = Arrays.binarySearch(grams, gram);
    return at < 0 ? 0 : starts[at + 1] - starts[at];
  }

  /** The document at a place. */
  int document(int place) {
    return documents[place];
  }

  /** Collects pairs. */
  static final class Builder {

    private long[] pairs = new long[1 << 12];
    private int size;

    void add(long gram, int document) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size + (size >> 1));
      }
      pairs[size++] = gram << DOCUMENT_BITS | document;
    }

    GramLists build() {
      Arrays.sort(pairs, 0, size);
      int kept = 0;
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || pairs[i] != pairs[i - 1]) {
          if (kept == 0 || pairs[kept - 1] >> DOCUMENT_BITS != pairs[i] >> DOCUMENT_BITS) {
            distinct++;
          }
          pairs[kept++] = pairs[i];
        }
      }
      long[] grams = new long[distinct];
      int[] starts = new int[distinct + 1];
      int[] documents = new int[kept];
      int gram = -1;
      for (int i = 0; i < kept; i++) {
        documents[i] = (int) (pairs[i] & ((1 << DOCUMENT_BITS) - 1));
        long of = pairs[i] >> DOCUMENT_BITS;
        if (gram < 0 || grams[gram] != of) {
          gram++;
          grams[gram] = of;
          starts[gram] = i;
        }
      }
      starts[distinct] = kept;
      return new GramLists(grams, starts, documents);
    }
  }
}
