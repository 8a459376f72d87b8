/**
 * 存取：what every adapter needs to write and to list.
 *
 * <p>{@link org.anjian.persistence.storing.Store} writes, and turns what the database refuses into
 * the domain's refusals, once, here. {@link org.anjian.persistence.storing.Listing} asks for a page
 * of a list within an account's scope, with a fixed number of statements.
 *
 * <p>Rows change only inside their own methods: a field written from outside is not noticed once
 * the class is woven.
 */
package org.anjian.persistence.storing;
