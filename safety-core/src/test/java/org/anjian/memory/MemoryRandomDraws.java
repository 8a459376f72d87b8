package org.anjian.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.planning.RandomDraw;
import org.anjian.planning.RandomDraws;

/** 抽查库 in memory. */
public final class MemoryRandomDraws implements RandomDraws {

  private final Territory territory;
  private final Table<RandomDraw> table = new Table<>(RandomDraw::id);
  private final Map<UUID, String> commitments = new HashMap<>();

  public MemoryRandomDraws(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<RandomDraw> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Optional<String> commitment(UUID id) {
    return Optional.ofNullable(commitments.get(id));
  }

  @Override
  public Page<RandomDraw> list(Scope scope, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .sorted(
                Comparator.comparing(RandomDraw::announcedOn)
                    .thenComparing(RandomDraw::id)
                    .reversed())
            .toList(),
        page);
  }

  @Override
  public void add(RandomDraw draw) {
    table.addAll(List.of(draw));
    commitments.put(draw.id(), draw.commitment());
  }

  @Override
  public RandomDraw update(RandomDraw draw) {
    table.requireFresh(draw, RandomDraw::revision);
    return table.replace(
        new RandomDraw(
            draw.id(),
            draw.division(),
            draw.title(),
            draw.announcedOn(),
            draw.drawOn(),
            draw.publicSource(),
            draw.pool(),
            draw.secret(),
            draw.result(),
            draw.revision() + 1));
  }
}
