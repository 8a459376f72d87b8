package org.anjian.rest.enforcement;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.attachment.FileReference;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.Attendance;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseEvidence;
import org.anjian.enforcement.HeadApproval;
import org.anjian.enforcement.PropertyItem;
import org.anjian.people.OfficerPair;
import org.anjian.rest.label.Coded;

/** 调查行为所载: what an act of the investigation says, each part under its own name. */
final class InvestigationFields {

  private static final Set<String> SHOWN_OTHERWISE = Set.of("date", "number");

  private InvestigationFields() {}

  /** Adds what an act says, in its order. */
  static void add(CaseAct act, Map<String, Object> fields) {
    for (RecordComponent part : act.getClass().getRecordComponents()) {
      if (!SHOWN_OTHERWISE.contains(part.getName())) {
        Object value = shown(read(act, part));
        if (value != null) {
          fields.put(part.getName(), value);
        }
      }
    }
  }

  private static Object read(CaseAct act, RecordComponent part) {
    try {
      return part.getAccessor().invoke(act);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a component of a record is public: " + part, e);
    }
  }

  private static Object shown(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(InvestigationFields::shown).orElse(null);
    }
    if (value instanceof Enum<?> code) {
      return Coded.of(code);
    }
    if (value instanceof LocalDateTime moment) {
      return EvidenceFileView.instant(moment);
    }
    if (value instanceof DocumentNumber number) {
      return number.toString();
    }
    if (value instanceof OfficerPair pair) {
      return pair.both();
    }
    if (value instanceof HeadApproval approval) {
      return approval.approver() + " " + approval.at().toString().replace('T', ' ');
    }
    if (value instanceof Attendance attendance) {
      return words(attendance.person(), attendance.witness(), attendance.reason());
    }
    if (value instanceof CaseEvidence.Copy copy) {
      return words(copy.verifiedBy(), copy.originalAt(), copy.made());
    }
    return value instanceof List<?> list
        ? list.stream().map(InvestigationFields::line).toList()
        : value;
  }

  private static Object line(Object value) {
    if (value instanceof PropertyItem item) {
      return PropertyItem.names(List.of(item));
    }
    return value instanceof FileReference file ? file.name() : shown(value);
  }

  private static String words(String... parts) {
    return String.join("；", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
  }
}
