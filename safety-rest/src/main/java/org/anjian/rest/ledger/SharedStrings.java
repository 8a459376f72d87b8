package org.anjian.rest.ledger;

import java.util.ArrayList;
import java.util.List;

/** The strings that the cells of a workbook share; the only part that is held in memory. */
final class SharedStrings {

  static final SharedStrings NONE = new SharedStrings(List.of());

  private static final long STRING_BYTES = 48;

  private final List<String> strings;

  private SharedStrings(List<String> strings) {
    this.strings = strings;
  }

  static SharedStrings read(ZipPackage zip, String part, WorkbookLimits limits) {
    List<String> strings = new ArrayList<>();
    long bytes = 0;
    try (PartReader xml = PartReader.open(zip, part)) {
      while (xml.advance()) {
        if (xml.starts("si")) {
          String text = RichText.read(xml, "si");
          bytes += STRING_BYTES + 2L * text.length();
          if (bytes > limits.sharedBytes()) {
            throw Unreadable.tooLarge(
                "共享文字所需内存（字节）", "memory for shared text in bytes", limits.sharedBytes());
          }
          strings.add(text);
        }
      }
    }
    return new SharedStrings(strings);
  }

  /** The string at an index, counted from 0. */
  String at(String part, String index) {
    int position;
    try {
      position = Integer.parseInt(index.strip());
    } catch (NumberFormatException e) {
      throw Unreadable.malformed(part, e);
    }
    if (position < 0 || position >= strings.size()) {
      throw Unreadable.malformed(
          part, new IllegalArgumentException("no shared string " + position));
    }
    return strings.get(position);
  }
}
