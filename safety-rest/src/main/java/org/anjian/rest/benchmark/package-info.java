/**
 * 裁量基准：the benchmarks that are loaded, the workbook to type one in, and the check of a typed one.
 */
package org.anjian.rest.benchmark;
