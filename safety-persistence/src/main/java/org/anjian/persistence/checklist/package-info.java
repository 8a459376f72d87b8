/** 检查标准：the catalogue of a county and the answers of inspections, stored. */
package org.anjian.persistence.checklist;
