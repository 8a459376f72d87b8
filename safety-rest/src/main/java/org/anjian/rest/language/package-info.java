/** 语言：in which language an answer is given, by {@code Accept-Language}; Chinese by default. */
package org.anjian.rest.language;
