/**
 * 数据库版本：the versioned schema and the one door that brings a database up to it.
 *
 * <p>The scripts are plain SQL under {@code db/migration}: {@code common} for both databases,
 * {@code h2} and {@code postgresql} for what only one of them says that way. Their versions are the
 * minute in which they were written ({@code V20261123_1500__what_it_adds.sql}), so that two people
 * do not take the same number; a script that has been released is never changed.
 *
 * <p>On Liberty, Flyway finds a folder only by the empty file {@code flyway.location} in it.
 */
package org.anjian.persistence.schema;
