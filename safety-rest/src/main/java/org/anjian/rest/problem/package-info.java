/**
 * 问题：how the interface says no (RFC 9457).
 *
 * <p>{@link org.anjian.rest.problem.Problem} is what is wrong with a request itself; a {@link
 * org.anjian.explain.Refusal} is the domain's no. Both become a {@link
 * org.anjian.rest.problem.ProblemBody} with a stable code, words in the language of the answer that
 * say what to do, the fields that are wrong, and the article where law is the reason. {@code
 * RefusalStatus} is the one place that gives refusals a status.
 */
package org.anjian.rest.problem;
