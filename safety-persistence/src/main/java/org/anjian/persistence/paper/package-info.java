/** 文书库：issued papers and their bytes, stored. */
package org.anjian.persistence.paper;
