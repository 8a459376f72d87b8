/**
 * 端口契约：what every technology that stores records must do.
 *
 * <p>Each port has one contract test here. It is run against the ports in memory, and against each
 * database where the adapters are. {@link org.anjian.contract.Yicheng} has the characters.
 */
package org.anjian.contract;
