package org.anjian.persistence.document;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A series of document numbers and the last one given. */
@Entity
@Table(name = "document_series")
@Access(AccessType.FIELD)
@IdClass(DocumentSeriesRow.Key.class)
class DocumentSeriesRow {

  @Id String county;

  @Id
  @Column(name = "kind_word")
  String kindWord;

  @Id
  @Column(name = "record_year")
  int year;

  @Column(name = "last_number")
  int lastNumber;

  protected DocumentSeriesRow() {}

  DocumentSeriesRow(Key series, int lastNumber) {
    county = series.county;
    kindWord = series.kindWord;
    year = series.year;
    this.lastNumber = lastNumber;
  }

  final void reach(int number) {
    lastNumber = number;
  }

  /** Whose series, of which papers, in which year. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    String county;
    String kindWord;
    int year;

    protected Key() {}

    Key(String county, String kindWord, int year) {
      this.county = county;
      this.kindWord = kindWord;
      this.year = year;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && county.equals(that.county)
          && kindWord.equals(that.kindWord)
          && year == that.year;
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, kindWord, year);
    }
  }
}
