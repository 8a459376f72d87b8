/** 基础数据：vocabularies, sectors and industries. */
package org.anjian.rest.reference;
