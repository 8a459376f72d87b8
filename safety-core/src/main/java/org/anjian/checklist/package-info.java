/** 检查标准：the indicator catalogue. */
package org.anjian.checklist;
