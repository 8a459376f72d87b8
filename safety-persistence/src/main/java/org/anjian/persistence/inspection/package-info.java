/** 检查库：inspections, stored. */
package org.anjian.persistence.inspection;
