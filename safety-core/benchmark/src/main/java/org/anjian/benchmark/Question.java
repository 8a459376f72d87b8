package org.anjian.benchmark;

import java.time.LocalDate;
import org.anjian.law.Subject;
import org.anjian.penalty.FineFacts;

/**
 * 提问: what one call asks. Its texts are copies, as a request brings them: equal to those of the
 * rules, never the same object.
 *
 * @param provision the clause without its edition
 * @param facts the same question as the fine calculator takes it
 */
record Question(
    String provision,
    Subject subject,
    String condition,
    LocalDate day,
    int measure,
    FineFacts facts) {}
