/** 导入执行：runs imports outside of requests, and loads the sample county. */
package org.anjian.app.imports;
