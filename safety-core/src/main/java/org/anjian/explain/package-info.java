/** 说理：results that carry their reasons, and refusals that name theirs. */
package org.anjian.explain;
