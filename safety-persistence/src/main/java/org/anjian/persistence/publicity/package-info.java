/** 宣传库：publicity, stored. */
package org.anjian.persistence.publicity;
