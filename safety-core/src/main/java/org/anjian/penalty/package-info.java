/** 行政处罚裁量：violations, fine calculators and discretion. */
package org.anjian.penalty;
