/** 应急管理局：the people and use cases with whom the tests of use cases play. */
package org.anjian.bureau;
