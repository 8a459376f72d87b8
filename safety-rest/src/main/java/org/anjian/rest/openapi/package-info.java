/** 接口文档：what the published document says of every operation. */
package org.anjian.rest.openapi;
