package org.anjian.rest.ledger;

import java.nio.charset.StandardCharsets;

/**
 * Looks at the bytes of a part as they are inflated: how many rows it has, how long its longest
 * token is, and whether it declares a document type. A parser holds a token in memory as a whole,
 * so that a part with one giant comment or attribute is a bomb, too. A token reaches from one
 * {@code <} to the next; in comments, CDATA and instructions there is none.
 *
 * <p>Assumes UTF-8, in which markup is nothing but ASCII; {@link PartReader} reads nothing else.
 */
final class PartScanner {

  private enum Within {
    CONTENT,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private static final long COMMENT_BEGIN = ascii("<!--");
  private static final long COMMENT_END = ascii("-->");
  private static final long CDATA_BEGIN = ascii("<![CDATA");
  private static final long CDATA_END = ascii("]]>");
  private static final long INSTRUCTION_BEGIN = ascii("<?");
  private static final long INSTRUCTION_END = ascii("?>");
  private static final long DOCTYPE_BEGIN = ascii("<!D");
  private static final long ROW = ascii("<row");
  private static final long PREFIXED_ROW = ascii(":row");

  private static final long TWO = 0xFFFFL;
  private static final long THREE = 0xFFFFFFL;
  private static final long FOUR = 0xFFFFFFFFL;

  private Within within = Within.CONTENT;
  private long window;
  private long token;
  private long longest;
  private long rows;
  private boolean inName;
  private boolean closing;
  private boolean documentType;

  private static long ascii(String text) {
    long bytes = 0;
    for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
      bytes = bytes << 8 | b;
    }
    return bytes;
  }

  void scan(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      window = window << 8 | (b & 0xFF);
      token++;
      switch (within) {
        case CONTENT -> scanContent(b);
        case COMMENT -> endAt(COMMENT_END, THREE);
        case CDATA -> endAt(CDATA_END, THREE);
        case INSTRUCTION -> endAt(INSTRUCTION_END, TWO);
      }
    }
  }

  private void scanContent(byte b) {
    if (b == '<') {
      endToken();
      inName = true;
      closing = false;
      return;
    }
    if (!inName) {
      return;
    }
    if (b == '/' && (window >> 8 & 0xFF) == '<') {
      closing = true;
    } else if (b == '>' || b == '/' || b <= ' ') {
      long name = window >> 8 & FOUR;
      rows += !closing && (name == ROW || name == PREFIXED_ROW) ? 1 : 0;
      inName = false;
    } else if ((window & FOUR) == COMMENT_BEGIN) {
      begin(Within.COMMENT);
    } else if (window == CDATA_BEGIN) {
      begin(Within.CDATA);
    } else if ((window & TWO) == INSTRUCTION_BEGIN) {
      begin(Within.INSTRUCTION);
    } else if ((window & THREE) == DOCTYPE_BEGIN) {
      documentType = true;
    }
  }

  private void begin(Within what) {
    within = what;
    inName = false;
    window = 0;
  }

  private void endAt(long end, long mask) {
    if ((window & mask) == end) {
      within = Within.CONTENT;
      window = 0;
    }
  }

  private void endToken() {
    longest = Math.max(longest, token);
    token = 0;
  }

  /** How many row elements begin in the part. */
  long rows() {
    return rows;
  }

  /** Bytes of the longest token. */
  long longestToken() {
    return Math.max(longest, token);
  }

  /** Whether a document type is declared. */
  boolean hasDocumentType() {
    return documentType;
  }
}
