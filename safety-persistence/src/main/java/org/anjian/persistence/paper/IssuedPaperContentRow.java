package org.anjian.persistence.paper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of an issued paper. */
@Entity
@Table(name = "issued_paper_content")
@Access(AccessType.FIELD)
class IssuedPaperContentRow {

  @Id
  @Column(name = "paper_id")
  UUID paper;

  byte[] content;

  protected IssuedPaperContentRow() {}

  IssuedPaperContentRow(UUID paper, byte[] content) {
    this.paper = paper;
    this.content = content.clone();
  }
}
