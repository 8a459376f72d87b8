package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 归档: binds the file of a closed case. How long files are kept is for the bureau to set: no text
 * that is carried says it, and none is made up.
 */
public final class ArchiveCase {

  private final PursueCase pursue;
  private final Optional<String> retention;

  /**
   * Archives by the rules of a bureau.
   *
   * @param retention 保存期限, as the bureau has set it; empty if it has not
   */
  public ArchiveCase(PursueCase pursue, Optional<String> retention) {
    this.pursue = Objects.requireNonNull(pursue, "pursue");
    this.retention = retention.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** 保存期限, if the bureau has set it. */
  public Optional<String> retention() {
    return retention;
  }

  /**
   * Archives a closed case.
   *
   * @throws Refusal NOT_CONFIGURED if the bureau has not set how long files are kept, or as {@link
   *     PursueCase#perform}
   */
  public EnforcementCase archive(
      Actor actor,
      UUID caseId,
      long revision,
      LocalDate date,
      String archiveNumber,
      List<Archiving.Item> items) {
    String kept =
        retention.orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.NOT_CONFIGURED,
                    Map.of("setting", "ANJIAN_ARCHIVE_RETENTION"),
                    AftermathArticles.ARCHIVE));
    return pursue.perform(actor, caseId, revision, new Archiving(date, archiveNumber, kept, items));
  }
}
