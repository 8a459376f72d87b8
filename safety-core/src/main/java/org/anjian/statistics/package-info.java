/** 统计：pure folds over all other rooms. */
package org.anjian.statistics;
