/** 金额：amounts of money, fine ranges and ratios, exact to the fen. */
package org.anjian.money;
