/** 推理过程：the steps of a calculation as an answer shows them. */
package org.anjian.rest.trace;
