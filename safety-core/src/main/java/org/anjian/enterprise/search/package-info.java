/**
 * 企业检索: finds enterprises by part of a name, present or former, by pinyin or its initials, by part
 * of the credit code, by people and by address, among hundreds of thousands.
 *
 * <p>{@link org.anjian.enterprise.search.SearchIndex} is a value: it holds what is searched, and a
 * change gives the next one. Its work for a question is bounded, however many enterprises there
 * are: it walks the shortest list that the question allows, and stops counting at a limit.
 */
package org.anjian.enterprise.search;
