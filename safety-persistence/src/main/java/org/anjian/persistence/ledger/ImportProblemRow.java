package org.anjian.persistence.ledger;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.ProblemCode;
import org.anjian.persistence.column.JsonTexts;
import tools.jackson.databind.node.ObjectNode;

/** What an import found wrong, at its place in the list. */
@Entity
@Table(name = "import_problem")
@Access(AccessType.FIELD)
@IdClass(ImportProblemRow.Key.class)
class ImportProblemRow {

  @Id
  @Column(name = "job_id")
  UUID job;

  @Id int seq;
  String sheet;

  @Column(name = "sheet_row")
  int sheetRow;

  String heading;

  @Enumerated(EnumType.STRING)
  ProblemCode code;

  @Column(name = "message_zh")
  String messageZh;

  @Column(name = "message_en")
  String messageEn;

  String details;

  protected ImportProblemRow() {}

  ImportProblemRow(UUID job, int seq, LedgerProblem problem) {
    this.job = job;
    this.seq = seq;
    sheet = problem.sheet();
    sheetRow = problem.row();
    heading = problem.column();
    code = problem.code();
    messageZh = problem.messageZh();
    messageEn = problem.messageEn();
    ObjectNode object = JsonTexts.object();
    problem.details().forEach(object::put);
    details = object.toString();
  }

  /** Of which import, and which. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID job;
    int seq;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && job.equals(that.job) && seq == that.seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(job, seq);
    }
  }
}
