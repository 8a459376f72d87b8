package org.anjian.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.enforcement.Procedure;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/**
 * 制发文书: fills forms from records and from what is typed, shows them as drafts, and issues them:
 * numbered, rendered, frozen. What was issued stays as it is; a correction is a paper of its own,
 * which cites the one it corrects (行政执法文书 are part of the file: 安全生产违法行为行政处罚办法(2025) 第31条).
 */
public final class IssuePapers {

  private final Forms forms;
  private final FactGathering facts;
  private final Papers papers;
  private final DocumentNumbers numbers;
  private final PaperRenderer renderer;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public IssuePapers(
      Forms forms,
      PaperPorts ports,
      Papers papers,
      DocumentNumbers numbers,
      PaperRenderer renderer,
      PaperWords words,
      Agency.Contact contact,
      Procedure procedure,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.forms = Objects.requireNonNull(forms, "forms");
    this.facts = new FactGathering(ports, divisions, procedure, words, contact);
    this.papers = Objects.requireNonNull(papers, "papers");
    this.numbers = Objects.requireNonNull(numbers, "numbers");
    this.renderer = Objects.requireNonNull(renderer, "renderer");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * What is typed into a form.
   *
   * @param form key of the form
   * @param subject the record that it is about
   * @param values texts by key; a field that is left out keeps what the record proposes
   * @param rows the rows of its table; empty to keep what the record proposes
   * @param annexes titles of what is attached
   */
  public record Entry(
      String form,
      PaperSubject subject,
      Map<String, String> values,
      List<List<String>> rows,
      List<String> annexes) {

    public Entry {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(subject, "subject");
      values = Map.copyOf(values);
      rows = rows.stream().map(List::copyOf).toList();
      annexes = List.copyOf(annexes);
    }
  }

  /** The forms that can be filled for a kind of record. */
  public List<Form> formsFor(PaperSubject.Kind kind) {
    return forms.all().stream().filter(form -> form.subjects().contains(kind)).toList();
  }

  /**
   * 草稿: the paper as it would be issued now, with what is missing.
   *
   * @throws Refusal NOT_FOUND; ITEMS_DO_NOT_MATCH if the form is not filled for such records;
   *     PAPER_FIELD_INVALID; PAPER_CONTRADICTS_RECORD if something else is typed than what the
   *     record fixes
   */
  public DraftPaper draft(Actor actor, Entry entry) {
    return drafted(entry, gathered(actor, entry));
  }

  private RecordFacts gathered(Actor actor, Entry entry) {
    mustBeStaff(actor);
    Form form = forms.require(entry.form());
    if (!form.subjects().contains(entry.subject().kind())) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of(
              "field", "record", "rule", form.titleZh(), "value", entry.subject().kind().name()));
    }
    RecordFacts record = facts.of(entry.subject(), form, LocalDate.now(clock));
    actor.mustSee(divisions, record.division(), record.enterprise());
    return record;
  }

  private DraftPaper drafted(Entry entry, RecordFacts record) {
    Form form = forms.require(entry.form());
    Map<String, String> values = new LinkedHashMap<>();
    List<String> fixed = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.type().isText()) {
        String known = record.fixed().get(field.key());
        String typed = entry.values().get(field.key());
        if (known != null) {
          fixed.add(field.key());
          mustAgree(field, known, typed);
        }
        values.put(
            field.key(),
            known != null
                ? known
                : typed != null ? typed : record.proposed().getOrDefault(field.key(), ""));
      }
    }
    entry.values().keySet().stream()
        .filter(key -> !values.containsKey(key))
        .forEach(key -> values.put(key, entry.values().get(key)));
    boolean table = form.field(FormField.ITEMS).isPresent();
    List<List<String>> rows =
        entry.rows().isEmpty() && table ? record.proposedRows() : entry.rows();
    Paper paper = new Paper(form, values, rows);
    return new DraftPaper(
        paper,
        Set.copyOf(fixed),
        form.numberFrom() == Form.NumberFrom.NONE ? Optional.empty() : record.number(),
        facts.agency(record.division()).name(),
        paper.missing());
  }

  private static void mustAgree(FormField field, String known, String typed) {
    if (typed != null && !typed.isBlank() && !typed.strip().equals(known)) {
      throw Refusal.of(
          RefusalCode.PAPER_CONTRADICTS_RECORD,
          Map.of("field", field.labelZh(), "recorded", known, "typed", typed));
    }
  }

  /** 预览: the draft as a file, marked 草稿. */
  public byte[] preview(Actor actor, Entry entry) {
    return renderer.render(draft(actor, entry).sheet());
  }

  /** 网页预览: the draft as a page for a browser, marked 草稿; it shows what the file shows. */
  public String previewPage(Actor actor, Entry entry) {
    DraftPaper draft = draft(actor, entry);
    return renderer.page(renderer.render(draft.sheet()), draft.paper().form().titleZh() + "（草稿）");
  }

  /**
   * 制发: numbers, renders and freezes the paper.
   *
   * @throws Refusal those of {@link #draft}; PAPER_INCOMPLETE naming every missing field;
   *     OUT_OF_SEQUENCE if the record has not come to the act that the paper is about;
   *     DATE_IN_FUTURE; ALREADY_EXISTS if the record's paper was issued before: correct it
   */
  public IssuedPaper issue(Actor actor, Entry entry) {
    return issued(actor, entry, Optional.empty());
  }

  /**
   * 更正: issues a paper that cites and corrects another.
   *
   * @param paper the paper that was wrong
   * @throws Refusal those of {@link #issue}; ITEMS_DO_NOT_MATCH if form or record differ;
   *     ALREADY_EXISTS if it was corrected already: correct the correction
   */
  public IssuedPaper correct(Actor actor, UUID paper, Entry entry) {
    IssuedPaper wrong = find(actor, paper);
    if (!wrong.form().equals(entry.form()) || !wrong.subject().equals(entry.subject())) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH, Map.of("field", "form", "value", entry.form()));
    }
    if (!papers.correctionsOf(paper).isEmpty()) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "corrects"));
    }
    return issued(actor, entry, Optional.of(wrong));
  }

  private IssuedPaper issued(Actor actor, Entry entry, Optional<IssuedPaper> corrects) {
    mayIssue(actor);
    RecordFacts record = gathered(actor, entry);
    DraftPaper draft = drafted(entry, record);
    if (!draft.missing().isEmpty()) {
      throw Refusal.of(
          RefusalCode.PAPER_INCOMPLETE,
          Map.of("fields", draft.missing().stream().map(FormField::labelZh).toList()));
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate day =
        LocalDate.parse(draft.paper().value("issuedOn").orElse(record.proposed().get("issuedOn")));
    if (day.isAfter(today)) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "issuedOn", "value", day));
    }
    Form form = draft.paper().form();
    Optional<DocumentNumber> number = number(form, record, draft, day, corrects.isPresent());
    byte[] content =
        renderer.render(
            new PaperSheet(
                draft.paper(),
                draft.agency(),
                number,
                false,
                corrects.map(this::name),
                entry.annexes()));
    IssuedPaper paper =
        new IssuedPaper(
            ids.next(),
            form.key(),
            number,
            entry.subject(),
            record.enterprise(),
            record.division(),
            day,
            form.copies(),
            entry.annexes(),
            corrects.map(IssuedPaper::id),
            sha256(content),
            content.length,
            draft.paper().values(),
            draft.paper().rows(),
            actor.name(),
            clock.instant());
    papers.add(paper, content);
    journal.write(
        actor,
        corrects.isPresent() ? "paper.correct" : "paper.issue",
        "paper",
        paper.id(),
        paper.division(),
        day.getYear(),
        name(paper) + " sha256:" + paper.sha256());
    return paper;
  }

  /**
   * The number that the act was given, wherever it was given one, so that act and paper never carry
   * two. A correction always takes the next number of its series: a number never stands twice.
   */
  private Optional<DocumentNumber> number(
      Form form, RecordFacts record, DraftPaper draft, LocalDate day, boolean correction) {
    if (form.numberFrom() == Form.NumberFrom.RECORD && draft.number().isEmpty()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE, Map.of("act", form.titleZh(), "stage", "NOT_YET"));
    }
    if (draft.number().isPresent() && !correction) {
      return draft.number();
    }
    return form.kind().map(kind -> numbers.issue(record.division(), kind, day.getYear()));
  }

  /** The number of a paper, else the title of its form with its day. */
  private String name(IssuedPaper paper) {
    String title = forms.find(paper.form()).map(Form::titleZh).orElse(paper.form());
    return paper
        .number()
        .map(number -> "《" + title + "》（" + number + "）")
        .orElseGet(() -> "《" + title + "》（" + ChineseDates.plain(paper.issuedOn()) + "）");
  }

  /**
   * An issued paper in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public IssuedPaper find(Actor actor, UUID id) {
    mustBeStaff(actor);
    IssuedPaper paper =
        papers
            .find(id)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("paper", id.toString())));
    actor.mustSee(divisions, paper.division(), paper.enterprise());
    return paper;
  }

  /**
   * The papers about a record in scope, in the order in which they were issued.
   *
   * @throws Refusal NOT_FOUND
   */
  public List<IssuedPaper> of(Actor actor, PaperSubject subject) {
    mustBeStaff(actor);
    List<IssuedPaper> all = papers.of(subject);
    all.stream()
        .findFirst()
        .ifPresent(paper -> actor.mustSee(divisions, paper.division(), paper.enterprise()));
    return all;
  }

  /** The papers that correct a paper. */
  public List<IssuedPaper> correctionsOf(IssuedPaper paper) {
    return papers.correctionsOf(paper.id());
  }

  /**
   * 原件: the bytes of a paper, as they were issued.
   *
   * @throws Refusal NOT_FOUND; PAPER_DAMAGED if they are no longer what was issued
   */
  public byte[] content(Actor actor, UUID id) {
    IssuedPaper paper = find(actor, id);
    byte[] content = papers.content(id).orElse(new byte[0]);
    String found = sha256(content);
    if (!found.equals(paper.sha256())) {
      throw Refusal.of(
          RefusalCode.PAPER_DAMAGED,
          Map.of("paper", id.toString(), "issued", paper.sha256(), "found", found));
    }
    return content;
  }

  /**
   * 网页: an issued paper as a page for a browser, made from the bytes that were issued.
   *
   * @throws Refusal NOT_FOUND or PAPER_DAMAGED
   */
  public String page(Actor actor, UUID id) {
    return renderer.page(content(actor, id), name(find(actor, id)));
  }

  /**
   * 模板 of a form, to be restyled.
   *
   * @throws Refusal NOT_FOUND or TEMPLATE_BROKEN
   */
  public byte[] template(Actor actor, String form) {
    mustBeStaff(actor);
    return renderer.template(forms.require(form));
  }

  private static void mustBeStaff(Actor actor) {
    if (actor.has(Role.ENTERPRISE)) {
      throw Refusal.of(RefusalCode.OUTSIDE_SCOPE, Map.of("account", actor.name()));
    }
  }

  private static void mayIssue(Actor actor) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEGAL_REVIEWER, Role.LEADER);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
