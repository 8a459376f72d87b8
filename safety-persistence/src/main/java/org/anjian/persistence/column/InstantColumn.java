package org.anjian.persistence.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * 时刻列：an instant as a {@code timestamp with time zone}, applied to every row by itself.
 *
 * <p>H2 gives such a column back as an {@link OffsetDateTime}, which EclipseLink 5.0.0 does not
 * turn into an instant.
 */
@Converter(autoApply = true)
public final class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

  /** For the persistence provider. */
  public InstantColumn() {}

  @Override
  public OffsetDateTime convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Instant convertToEntityAttribute(OffsetDateTime column) {
    return column == null ? null : column.toInstant();
  }
}
