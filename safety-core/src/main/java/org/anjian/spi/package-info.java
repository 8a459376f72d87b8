/**
 * 扩展接口: what outsiders may supply without a release of ours: data of their own province or year.
 *
 * <p>Every interface here speaks in plain values, so that an implementation needs nothing else of
 * this library. Nothing is looked up behind the back: whoever puts the application together passes
 * the sources on, found by {@link java.util.ServiceLoader} or named in the configuration.
 */
package org.anjian.spi;
