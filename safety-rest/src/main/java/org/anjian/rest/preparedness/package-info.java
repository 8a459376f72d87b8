/** 零事故创建: enrolment, rule, exceptions and results over HTTP. */
package org.anjian.rest.preparedness;
