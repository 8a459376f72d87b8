/** 人员：officers and their certificates over HTTP. */
package org.anjian.rest.people;
