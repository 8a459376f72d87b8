/** 生产经营单位：enterprises, credit codes, divisions and industries. */
package org.anjian.enterprise;
