/** 人员：officers and their certificates, examinations and study of the bureau's staff. */
package org.anjian.people;
