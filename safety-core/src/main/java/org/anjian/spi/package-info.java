/** 扩展点：what outsiders may supply. */
package org.anjian.spi;
