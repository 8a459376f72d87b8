/** 安全生产责任清单：who supervises whom. */
package org.anjian.responsibility;
