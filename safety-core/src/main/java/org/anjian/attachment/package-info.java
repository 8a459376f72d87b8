/**
 * 附件: photographs, scans, sound and film that belong to a record.
 *
 * <p>What a file holds is kept once, under its SHA-256, outside the database ({@link
 * org.anjian.attachment.FileContents}); who put it where, and when, is a record ({@link
 * org.anjian.attachment.Attachment}). An act cites a file by its {@link
 * org.anjian.attachment.FileReference}, hash included, so that nobody can put another one in its
 * place.
 */
package org.anjian.attachment;
