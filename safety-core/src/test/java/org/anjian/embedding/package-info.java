/** How another system embeds the core: the code that the README shows. */
package org.anjian.embedding;
