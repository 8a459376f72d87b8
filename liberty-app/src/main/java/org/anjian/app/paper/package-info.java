/**
 * 文书制作：papers as .docx files, filled from templates that a bureau can restyle in Word.
 *
 * <p>A form's template is made from its lines in {@code layouts.txt}, unless there is a file of the
 * form's name in the templates folder of the data directory; both are filled in the same way.
 */
package org.anjian.app.paper;
