/** 执法检查：inspection plans, inspections, findings and reinspections. */
package org.anjian.inspection;
