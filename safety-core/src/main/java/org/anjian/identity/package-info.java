/** 标识：identities of records, made by the application so that devices can make them offline. */
package org.anjian.identity;
