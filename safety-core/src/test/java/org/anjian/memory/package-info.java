/** 内存中的端口：the ports of the core in memory, for tests without a database. */
package org.anjian.memory;
