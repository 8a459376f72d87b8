/**
 * 事故隐患：from finding to closing.
 *
 * <p>A {@link org.anjian.hazard.Hazard} is found at an inspection, put into a {@link
 * org.anjian.hazard.RectificationOrder} with a due date, looked at again item by item in a {@link
 * org.anjian.hazard.Reinspection}, and closed when it passes. {@link
 * org.anjian.hazard.OnSiteMeasure} stops what is dangerous at once.
 */
package org.anjian.hazard;
