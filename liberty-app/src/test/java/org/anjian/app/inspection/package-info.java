/** 检查与整改的集成测试：from an inspection to the hazard that is gone, on the real server. */
package org.anjian.app.inspection;
