package org.anjian.rest.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.paper.Form;
import org.anjian.paper.IssuedPaper;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.revision.Answers;

/**
 * 已制发文书.
 *
 * @param id identity
 * @param form key of its form
 * @param title title of its form
 * @param number its number, or null
 * @param recordKind kind of the record that it is about
 * @param record identity of that record
 * @param issuedOn 出具日期
 * @param copies 一式几份
 * @param annexes titles of what is attached
 * @param corrects the paper that it corrects, or null
 * @param correctedBy the paper that corrects it, or null
 * @param sha256 SHA-256 of the file
 * @param sizeBytes size of the file
 * @param content where the file is found
 * @param values what stood in its fields
 * @param rows the rows of its table
 * @param issuedBy account
 * @param issuedAt instant
 */
public record IssuedPaperView(
    UUID id,
    String form,
    String title,
    String number,
    Coded recordKind,
    UUID record,
    LocalDate issuedOn,
    int copies,
    List<String> annexes,
    UUID corrects,
    UUID correctedBy,
    String sha256,
    int sizeBytes,
    String content,
    List<PaperRequest.FieldText> values,
    List<List<String>> rows,
    String issuedBy,
    Instant issuedAt) {

  static IssuedPaperView of(
      IssuedPaper paper, Form form, List<IssuedPaper> corrections, Language language) {
    return new IssuedPaperView(
        paper.id(),
        paper.form(),
        FormView.title(form, language),
        paper.number().map(DocumentNumber::toString).orElse(null),
        Coded.of(paper.subject().kind()),
        paper.subject().id(),
        paper.issuedOn(),
        paper.copies(),
        paper.annexes(),
        paper.corrects().orElse(null),
        corrections.stream().findFirst().map(IssuedPaper::id).orElse(null),
        paper.sha256(),
        paper.size(),
        Answers.BASE + "/papers/" + paper.id() + "/content",
        paper.values().entrySet().stream()
            .map(one -> new PaperRequest.FieldText(one.getKey(), one.getValue()))
            .toList(),
        paper.rows(),
        paper.issuedBy(),
        paper.issuedAt());
  }
}
