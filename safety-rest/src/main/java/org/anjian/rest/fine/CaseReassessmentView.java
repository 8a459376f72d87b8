package org.anjian.rest.fine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.label.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 历史案件重算结果: one decided case. The decision stands; this shows what would be.
 *
 * @param fineYuan the fine that was decided
 * @param same whether nothing is different under the supposed law
 * @param changes what is different
 * @param changedSince in what the assessment that was frozen with the case differs from what the
 *     law book of now gives for its day
 * @param before what the law allowed when it was decided, by the law book of now
 * @param after what the supposed law would allow
 * @param allowedBefore whether the fine that was decided lies in the first; null where it is
 *     refused
 * @param allowedAfter whether it lies in the second
 */
@Schema(title = "历史案件重算结果 Reassessed case")
public record CaseReassessmentView(
    UUID id,
    String number,
    LocalDate decidedOn,
    String fineYuan,
    boolean same,
    List<Coded> changes,
    List<Coded> changedSince,
    VerdictView before,
    VerdictView after,
    Boolean allowedBefore,
    Boolean allowedAfter) {}
