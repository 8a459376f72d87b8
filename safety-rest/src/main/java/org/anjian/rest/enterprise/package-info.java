/** 企业：the register of supervised enterprises over HTTP. */
package org.anjian.rest.enterprise;
