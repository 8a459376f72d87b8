/**
 * 断电测试：what the databases keep when they are killed.
 *
 * <p>A process of its own works on a database and says after each commit what it has done; it is
 * killed without warning, and what it said is held against what the database knows afterwards.
 */
package org.anjian.persistence.kill;
