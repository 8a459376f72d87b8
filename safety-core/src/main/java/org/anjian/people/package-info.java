/** 人员：training, examinations and certificates. */
package org.anjian.people;
