/** 附件的内容：what files hold, in the data directory. */
package org.anjian.app.attachment;
