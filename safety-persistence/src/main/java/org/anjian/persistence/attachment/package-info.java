/** 附件的存储：which files were put to which records. What they hold lies outside the database. */
package org.anjian.persistence.attachment;
