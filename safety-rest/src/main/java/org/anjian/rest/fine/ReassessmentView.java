package org.anjian.rest.fine;

import java.time.LocalDate;
import java.util.List;
import org.anjian.rest.label.Coded;
import org.anjian.rest.trace.StepView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 假定重算结果: what is, what would be, and in what they differ.
 *
 * @param day the day whose law is supposed
 * @param same whether nothing is different
 * @param changes what is different
 * @param trace the reasoning of what would be; empty where it is refused
 */
@Schema(title = "假定重算结果 Reassessment")
public record ReassessmentView(
    LocalDate day,
    boolean same,
    List<Coded> changes,
    VerdictView before,
    VerdictView after,
    List<StepView> trace) {}
