/**
 * 名称：the vocabularies of the interface and their labels in Chinese and English.
 *
 * <p>Views carry {@link org.anjian.rest.label.Coded codes}; the labels are put to them when an
 * answer is written, in its language.
 */
package org.anjian.rest.label;
