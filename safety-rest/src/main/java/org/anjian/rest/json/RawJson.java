package org.anjian.rest.json;

import java.util.Objects;

/**
 * 原样的 JSON: an answer that is JSON already.
 *
 * @param text the JSON
 */
public record RawJson(String text) {

  public RawJson {
    Objects.requireNonNull(text, "text");
  }
}
