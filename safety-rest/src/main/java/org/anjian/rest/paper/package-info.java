/** 文书：forms, drafts, issued papers and the series of their numbers over HTTP. */
package org.anjian.rest.paper;
