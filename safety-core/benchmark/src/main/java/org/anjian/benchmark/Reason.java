package org.anjian.benchmark;

import org.anjian.explain.LegalBasis;

/** 理由: one step of an answer: what was asked, on which article, what went in and came out. */
record Reason(String question, LegalBasis basis, Object input, Object outcome) {}
