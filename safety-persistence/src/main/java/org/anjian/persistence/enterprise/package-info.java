/** 企业库：the register of enterprises, stored. */
package org.anjian.persistence.enterprise;
