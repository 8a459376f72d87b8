/** 宣传教育：campaigns and handbooks. */
package org.anjian.publicity;
