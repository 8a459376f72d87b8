/**
 * 案件库：enforcement cases, stored as what is fixed at their filing and the list of their acts, to
 * which acts are only ever added.
 */
package org.anjian.persistence.enforcement;
