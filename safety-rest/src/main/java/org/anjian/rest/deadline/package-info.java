/** 期限：last days of terms, stateless. */
package org.anjian.rest.deadline;
