/** 端口契约：the ports' contract tests, run against the adapters on each database. */
package org.anjian.persistence.contract;
