/**
 * 说理与拒绝：how an answer explains itself, and how the domain says no.
 *
 * <p>A calculation returns a {@link org.anjian.explain.Reasoned} value: the value and the {@link
 * org.anjian.explain.Trace} of {@link org.anjian.explain.Step steps} that produced it. A step says
 * what was asked, on which {@link org.anjian.explain.LegalBasis}, with which inputs, and what came
 * out. Nothing here renders text for people: questions and keys are stable codes that the edges
 * translate.
 *
 * <p>A calculation that is called often keeps its typed {@link org.anjian.explain.Finding findings}
 * in {@link org.anjian.explain.Findings} and ends with a {@link org.anjian.explain.Conclusion}: the
 * trace is written from them only when it is read.
 *
 * <p>A request that the law or the facts do not allow ends in a {@link org.anjian.explain.Refusal}
 * with a stable {@link org.anjian.explain.RefusalCode}, typed details and, where law is the reason,
 * the article.
 */
package org.anjian.explain;
