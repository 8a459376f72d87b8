/** A year's ledgers from the workbook to the figures, on both databases. */
package org.anjian.app.imports;
