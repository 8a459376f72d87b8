/** 组装：wires core, persistence and REST into one application. */
package org.anjian.app;
