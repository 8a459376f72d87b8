/** 列的转换：how single values that JPA does not bring across by itself lie in a column. */
package org.anjian.persistence.column;
