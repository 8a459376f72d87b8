/** 自查自报: what an enterprise's app sends and reads, and what the bureau and the townships see. */
package org.anjian.rest.selfinspection;
