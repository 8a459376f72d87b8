/** 行政处罚案件：enforcement cases, from filing to closing. */
package org.anjian.enforcement;
