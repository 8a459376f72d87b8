/**
 * 持久化测试的地基：real databases for tests, outside the server.
 *
 * <p>{@link org.anjian.persistence.testing.Database} starts H2 or PostgreSQL once in a test run,
 * brings it to the present schema and hands out entity managers; a contract test is written once
 * and run on each of its values.
 */
package org.anjian.persistence.testing;
