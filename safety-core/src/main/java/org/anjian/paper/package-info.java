/**
 * 文书: forms, what is filled into them, and what was issued.
 *
 * <p>{@link org.anjian.paper.Forms} is the catalogue: the 48 national forms of 2016, adapted to the
 * law in force, and those that came later. A {@link org.anjian.paper.Paper} is a form with its
 * fields filled from a record and by hand; it lists what is missing before anyone signs. {@link
 * org.anjian.paper.IssuePapers} numbers, renders and freezes it as an {@link
 * org.anjian.paper.IssuedPaper}, whose bytes are kept by {@link org.anjian.paper.Papers}. How a
 * page looks is for a {@link org.anjian.paper.PaperRenderer}.
 */
package org.anjian.paper;
