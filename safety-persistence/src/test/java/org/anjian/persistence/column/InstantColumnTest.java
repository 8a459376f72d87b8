package org.anjian.persistence.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class InstantColumnTest {

  private final InstantColumn column = new InstantColumn();

  @Test
  void anInstantComesBackAsItWent() {
    Instant instant = Instant.parse("2020-01-02T03:04:05.678Z");

    assertEquals(instant, column.convertToEntityAttribute(column.convertToDatabaseColumn(instant)));
  }

  @Test
  void theOffsetInWhichTheDatabaseAnswersDoesNotMatter() {
    assertEquals(
        Instant.parse("2020-01-02T03:04:05Z"),
        column.convertToEntityAttribute(OffsetDateTime.parse("2020-01-02T11:04:05+08:00")));
  }

  @Test
  void noInstantIsNoColumn() {
    assertNull(column.convertToDatabaseColumn(null));
    assertNull(column.convertToEntityAttribute(null));
  }
}
