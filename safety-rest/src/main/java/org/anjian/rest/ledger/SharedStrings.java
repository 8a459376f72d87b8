package org.anjian.rest.ledger;

import java.util.ArrayList;
import java.util.List;

/** The strings that the cells of a workbook share; the only part that is held in memory. */
final class SharedStrings {

  static final SharedStrings NONE = new SharedStrings(List.of());

  private final List<String> strings;

  private SharedStrings(List<String> strings) {
    this.strings = strings;
  }

  static SharedStrings read(ZipPackage zip, String part, WorkbookLimits limits) {
    List<String> strings = new ArrayList<>();
    long characters = 0;
    try (PartReader xml = PartReader.open(zip, part)) {
      while (xml.advance()) {
        if (xml.starts("si")) {
          String text = RichText.read(xml, "si");
          characters += text.length() + 1L;
          if (characters > limits.sharedCharacters()) {
            throw Unreadable.tooLarge(
                "共享文字（字符）", "characters of shared text", limits.sharedCharacters());
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
