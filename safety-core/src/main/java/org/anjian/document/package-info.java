/**
 * 执法文书: the papers of supervision and enforcement, and the numbers they carry.
 *
 * <p>A {@link org.anjian.document.DocumentNumber} names the region, the kind word, the year and the
 * running number; {@link org.anjian.document.DocumentKind} lists the national forms that carry one.
 * A kind word that no national form uses is still a number: counties invent their own.
 */
package org.anjian.document;
