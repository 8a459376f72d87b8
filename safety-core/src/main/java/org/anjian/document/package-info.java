/** 执法文书：document kinds, numbering and rendering. */
package org.anjian.document;
