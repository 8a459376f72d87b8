package org.anjian.rest.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.paper.IssuePapers;
import org.anjian.paper.PaperSubject;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 文书请求: what is typed into a form.
 *
 * @param form key of the form
 * @param recordKind kind of the record that it is about
 * @param record identity of the record
 * @param values what is typed; fields that are left out keep what the record proposes
 * @param rows the rows of its table; left out or empty keeps what the record proposes
 * @param annexes titles of what is attached
 */
public record PaperRequest(
    @NotBlank String form,
    @NotNull PaperSubject.Kind recordKind,
    @NotNull UUID record,
    @Size(max = 100) List<FieldText> values,
    @Size(max = 500) List<List<String>> rows,
    @Size(max = 50) List<@Size(max = 200) String> annexes) {

  /**
   * 栏目内容.
   *
   * @param field key of the field
   * @param text what stands in it; empty to clear what the record proposes
   */
  public record FieldText(@NotBlank String field, @NotNull String text) {}

  IssuePapers.Entry toEntry() {
    Map<String, String> texts = new LinkedHashMap<>();
    List<FieldError> twice = new ArrayList<>();
    List<FieldText> given = values == null ? List.of() : values;
    for (int i = 0; i < given.size(); i++) {
      if (texts.put(given.get(i).field(), given.get(i).text()) != null) {
        twice.add(
            FieldError.of("/values/" + i + "/field", FieldError.Code.INVALID_VALUE, Map.of()));
      }
    }
    if (!twice.isEmpty()) {
      throw Problem.invalid(twice);
    }
    return new IssuePapers.Entry(
        form,
        new PaperSubject(recordKind, record),
        texts,
        rows == null ? List.of() : rows,
        annexes == null ? List.of() : annexes);
  }
}
