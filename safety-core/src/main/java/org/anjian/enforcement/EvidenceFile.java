package org.anjian.enforcement;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.attachment.FileReference;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 证据卷: the evidence of a case in its order, each with its files and where it went. */
public final class EvidenceFile {

  private final List<Entry> entries;

  private EvidenceFile(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * One piece of evidence with what came of it.
   *
   * @param item as it was taken
   * @param files all its files, in the order in which they were added
   * @param chain where it went, in order
   */
  public record Entry(
      EvidenceItem item, List<FileReference> files, List<CaseEvidence.Custody> chain) {
    public Entry {
      Objects.requireNonNull(item, "item");
      files = List.copyOf(files);
      chain = List.copyOf(chain);
    }

    /** The last step; empty while it is where it was taken to first. */
    public Optional<CaseEvidence.Custody> last() {
      return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** Where it is now; empty when it was given back or destroyed. */
    public Optional<String> location() {
      return last().isEmpty()
          ? Optional.of(item.location())
          : last().filter(step -> !step.step().isEnd()).map(CaseEvidence.Custody::location);
    }

    /** When it was last moved, or else taken. */
    LocalDateTime lastMoved() {
      return last().map(CaseEvidence.Custody::at).orElse(item.takenAt());
    }

    /**
     * Whether a step can follow the last one: nothing follows an end, and what is away comes back.
     */
    boolean mayGo(CustodyStep step) {
      CustodyStep before = last().map(CaseEvidence.Custody::step).orElse(CustodyStep.RECEIVED);
      boolean away = before == CustodyStep.SENT_FOR_APPRAISAL;
      return !before.isEnd() && away == (step == CustodyStep.BACK_FROM_APPRAISAL);
    }
  }

  /** The evidence that acts brought into the file. */
  static EvidenceFile of(List<CaseAct> acts) {
    List<Entry> entries = new ArrayList<>();
    for (CaseAct act : acts) {
      act.evidenceItem(entries.size() + 1)
          .ifPresent(item -> entries.add(new Entry(item, item.files(), List.of())));
      if (act instanceof CaseEvidence.MoreFiles more) {
        Entry entry = entries.get(more.item() - 1);
        List<FileReference> files = new ArrayList<>(entry.files());
        files.addAll(more.files());
        entries.set(more.item() - 1, new Entry(entry.item(), files, entry.chain()));
      } else if (act instanceof CaseEvidence.Custody step) {
        Entry entry = entries.get(step.item() - 1);
        List<CaseEvidence.Custody> chain = new ArrayList<>(entry.chain());
        chain.add(step);
        entries.set(step.item() - 1, new Entry(entry.item(), entry.files(), chain));
      }
    }
    return new EvidenceFile(entries);
  }

  /** The evidence, in the order of its numbers. */
  public List<Entry> entries() {
    return entries;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * The evidence of a number.
   *
   * @throws Refusal ITEMS_DO_NOT_MATCH if the case has none of it
   */
  Entry require(int number, ActKind act) {
    if (number < 1 || number > entries.size()) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "evidence", "value", number, "unknown", number, "act", act),
          InvestigationLaw.EVIDENCE);
    }
    return entries.get(number - 1);
  }
}
