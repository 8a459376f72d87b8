/**
 * 执法检查：an inspection by two certified officers, with the documents it gave rise to.
 *
 * <p>What was found on site is recorded as hazards, see {@link org.anjian.hazard}.
 */
package org.anjian.inspection;
