package org.anjian.persistence.publicity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.publicity.PublicityItem;

/** A piece of publicity as it is stored. */
@Entity
@Table(name = "publicity_item")
@Access(AccessType.FIELD)
class PublicityItemRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "published_on")
  LocalDate date;

  String form;
  String title;
  String channel;

  @Version
  @Column(name = "revision")
  long version;

  protected PublicityItemRow() {}

  PublicityItemRow(PublicityItem item) {
    id = item.id();
    county = item.division().county();
    division = item.division().canonical();
    recordYear = item.date().getYear();
    date = item.date();
    form = item.form();
    title = item.title();
    channel = item.channel();
  }
}
