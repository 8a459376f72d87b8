package org.anjian.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.account.AnsweredRequest;
import org.anjian.account.AnsweredRequests;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 已答复的请求库 in memory. */
public final class MemoryAnsweredRequests implements AnsweredRequests {

  private final Table<AnsweredRequest> table = new Table<>(AnsweredRequest::id);

  @Override
  public Optional<AnsweredRequest> find(String account, String key) {
    return table.stream()
        .filter(row -> row.account().equals(account) && row.key().equals(key))
        .findFirst();
  }

  @Override
  public void add(AnsweredRequest answered) {
    if (find(answered.account(), answered.key()).isPresent()) {
      throw Refusal.of(RefusalCode.ALREADY_RUNNING, Map.of("key", answered.key()));
    }
    table.addAll(List.of(answered));
  }

  @Override
  public void removeAnsweredBefore(Instant moment) {
    table.removeIf(row -> row.at().isBefore(moment));
  }
}
