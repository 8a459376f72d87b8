/** 检查计划的接口：yearly plans and random draws over HTTP. */
package org.anjian.rest.planning;
