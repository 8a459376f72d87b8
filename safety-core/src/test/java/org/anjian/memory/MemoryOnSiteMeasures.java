package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.OnSiteMeasures;

/** 现场处理措施库 in memory. */
public final class MemoryOnSiteMeasures implements OnSiteMeasures {

  private static final Comparator<OnSiteMeasure> BY_DAY =
      Comparator.comparing(OnSiteMeasure::decidedOn)
          .thenComparing(row -> row.number().toString(), Texts.BY_NUMBER);

  private final Table<OnSiteMeasure> table =
      new Table<>(OnSiteMeasure::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));

  @Override
  public Optional<OnSiteMeasure> find(UUID id) {
    return table.find(id);
  }

  @Override
  public List<OnSiteMeasure> ofEnterprise(UUID enterprise) {
    return table.stream()
        .filter(row -> row.enterprise().equals(enterprise))
        .sorted(BY_DAY.reversed())
        .toList();
  }

  @Override
  public List<OnSiteMeasure> ofInspection(UUID inspection) {
    return table.stream()
        .filter(row -> row.inspection().equals(inspection))
        .sorted(BY_DAY)
        .toList();
  }

  @Override
  public void addAll(Collection<OnSiteMeasure> measures) {
    table.addAll(measures);
  }

  @Override
  public OnSiteMeasure update(OnSiteMeasure measure) {
    table.requireFresh(measure, OnSiteMeasure::revision);
    return table.replace(
        new OnSiteMeasure(
            measure.id(),
            measure.number(),
            measure.inspection(),
            measure.enterprise(),
            measure.division(),
            measure.kind(),
            measure.decidedOn(),
            measure.reason(),
            measure.resumedOn(),
            measure.revision() + 1));
  }
}
