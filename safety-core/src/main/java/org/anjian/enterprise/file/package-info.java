/**
 * 企业档案: what is kept of an enterprise beside its entry: how its risk was graded and why, its safety
 * staff with their certificates, its major hazard installations, and which duties follow from all
 * this.
 */
package org.anjian.enterprise.file;
