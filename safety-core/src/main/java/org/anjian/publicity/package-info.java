/** 宣传教育：campaigns and other publicity for safety. */
package org.anjian.publicity;
