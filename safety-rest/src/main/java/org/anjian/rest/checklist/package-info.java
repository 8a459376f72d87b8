/** 检查标准：the catalogue of indicators and the answers of inspections, over HTTP. */
package org.anjian.rest.checklist;
