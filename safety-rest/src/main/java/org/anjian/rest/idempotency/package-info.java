/** 幂等：a POST sent twice under one key happens once, and is answered alike. */
package org.anjian.rest.idempotency;
