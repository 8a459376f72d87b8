/** 计划库：yearly plans and random draws, stored. */
package org.anjian.persistence.planning;
