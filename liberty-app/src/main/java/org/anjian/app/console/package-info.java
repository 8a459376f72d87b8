/**
 * 控制台：how the server hands out the web console.
 *
 * <p>The console itself is in {@code src/main/webapp}: {@code index.html} and the ES modules under
 * {@code console/}, which need no build. Its libraries come from WebJars, of which the build
 * unpacks what is loaded.
 */
package org.anjian.app.console;
