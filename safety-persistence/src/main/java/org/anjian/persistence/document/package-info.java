/** 文号库：the series of document numbers, stored. */
package org.anjian.persistence.document;
