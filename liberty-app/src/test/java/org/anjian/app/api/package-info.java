/** 接口测试：the interface over HTTP, on the real server. */
package org.anjian.app.api;
