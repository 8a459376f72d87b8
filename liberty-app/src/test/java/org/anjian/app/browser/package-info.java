/**
 * 浏览器测试的地基：a real Chromium for tests of the console.
 *
 * <p>The browser is the one named by the environment variable {@code CHROMIUM}, or the first found
 * in the usual places. Without one a browser test is skipped and says so, unless {@code
 * -Danjian.browser=required}: then it fails.
 */
package org.anjian.app.browser;
