package org.anjian.persistence.planning;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.planning.RandomDraw;

/** A draw as it is stored. */
@Entity
@Table(name = "random_draw")
@Access(AccessType.FIELD)
class RandomDrawRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String title;

  @Column(name = "announced_on")
  LocalDate announcedOn;

  @Column(name = "draw_on")
  LocalDate drawOn;

  @Column(name = "public_source")
  String publicSource;

  String pool;
  String secret;
  String commitment;

  @Column(name = "drawn_on")
  LocalDate drawnOn;

  @Column(name = "public_value")
  String publicValue;

  String visits;

  @Version
  @Column(name = "revision")
  long version;

  protected RandomDrawRow() {}

  RandomDrawRow(RandomDraw draw) {
    id = draw.id();
    county = draw.division().county();
    division = draw.division().canonical();
    recordYear = draw.announcedOn().getYear();
    title = draw.title();
    announcedOn = draw.announcedOn();
    drawOn = draw.drawOn();
    publicSource = draw.publicSource();
    pool = RandomDrawMapper.pool(draw.pool());
    secret = draw.secret().hex();
    commitment = draw.commitment();
    tell(draw);
  }

  /** Announcement and commitment stay as they are. */
  final void tell(RandomDraw draw) {
    drawnOn = draw.result().map(RandomDraw.Result::drawnOn).orElse(null);
    publicValue = draw.result().map(RandomDraw.Result::publicValue).orElse(null);
    visits =
        draw.result().map(RandomDraw.Result::visits).map(RandomDrawMapper::visits).orElse(null);
  }
}
