package org.anjian.benchmark;

import java.time.LocalDate;
import org.anjian.penalty.FineFacts;

/**
 * 提问: what one call asks.
 *
 * @param provision the clause without its edition
 * @param facts the same question as the fine calculator takes it
 */
record Question(
    String provision,
    String subject,
    String condition,
    LocalDate day,
    int measure,
    FineFacts facts) {}
