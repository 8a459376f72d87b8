/** 持久化：JPA adapters of the core's ports, one package per feature. */
package org.anjian.persistence;
