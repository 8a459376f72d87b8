/** 人员：officers, examinations and study, stored. */
package org.anjian.persistence.people;
