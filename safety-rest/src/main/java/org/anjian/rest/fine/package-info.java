/** 罚款试算：assessments of fines, stateless. */
package org.anjian.rest.fine;
