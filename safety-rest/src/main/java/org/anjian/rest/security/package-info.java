/**
 * 安全：who is asking, and what is open to whom.
 *
 * <p>{@link org.anjian.rest.security.Credentials} reads what a request shows, {@link
 * org.anjian.rest.security.SignIn} finds the account, {@link org.anjian.rest.security.AccessFilter}
 * lets nobody pass by default. Passwords are kept as {@link org.anjian.rest.security.Pbkdf2}
 * hashes, tokens as SHA-256. Which records an account sees is for the use cases to say, by its
 * scope.
 */
package org.anjian.rest.security;
