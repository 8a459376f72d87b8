package org.anjian.ledger;

/** A heading together with the way its cells are read. */
record Column<T>(Heading heading, CellReader<T> reader) {

  static <T> Column<T> required(String text, CellReader<T> reader) {
    return new Column<>(new Heading(text, reader.type(), true, reader.words()), reader);
  }

  static <T> Column<T> optional(String text, CellReader<T> reader) {
    return new Column<>(new Heading(text, reader.type(), false, reader.words()), reader);
  }

  String text() {
    return heading.text();
  }
}
