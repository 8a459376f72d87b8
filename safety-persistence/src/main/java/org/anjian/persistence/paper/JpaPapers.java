package org.anjian.persistence.paper;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paper.IssuedPaper;
import org.anjian.paper.PaperSubject;
import org.anjian.paper.Papers;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 文书库: the issued papers in the database, with their bytes. */
public final class JpaPapers implements Papers {

  private final EntityManager entityManager;
  private final Store store;

  public JpaPapers(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<IssuedPaper> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(IssuedPaperRow::toPaper);
  }

  @Override
  public List<IssuedPaper> of(PaperSubject subject) {
    return rows()
        .where("r.subjectKind = :kind", "kind", subject.kind())
        .where("r.subjectId = :subject", "subject", subject.id())
        .orderBy("r.issuedAt, r.id")
        .all()
        .stream()
        .map(IssuedPaperRow::toPaper)
        .toList();
  }

  @Override
  public List<IssuedPaper> correctionsOf(UUID paper) {
    return rows()
        .where("r.corrects = :paper", "paper", paper)
        .orderBy("r.issuedAt, r.id")
        .all()
        .stream()
        .map(IssuedPaperRow::toPaper)
        .toList();
  }

  @Override
  public Optional<byte[]> content(UUID id) {
    return Listing.of(entityManager, IssuedPaperContentRow.class)
        .where("r.paper = :paper", "paper", id)
        .orderBy("r.paper")
        .one()
        .map(row -> row.content.clone());
  }

  @Override
  public void add(IssuedPaper paper, byte[] content) {
    if (content.length > LARGEST) {
      throw Refusal.of(
          RefusalCode.TEMPLATE_BROKEN,
          Map.of("file", paper.form() + ".docx", "reason", "more than " + LARGEST + " bytes"));
    }
    store.add(new IssuedPaperRow(paper));
    store.add(new IssuedPaperContentRow(paper.id(), content));
  }

  private Listing<IssuedPaperRow> rows() {
    return Listing.of(entityManager, IssuedPaperRow.class);
  }
}
