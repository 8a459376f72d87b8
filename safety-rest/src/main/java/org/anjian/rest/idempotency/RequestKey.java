package org.anjian.rest.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.anjian.rest.language.Language;

/** 请求的幂等键: the key and the fingerprint of the request at hand. */
@RequestScoped
public class RequestKey {

  private String key;
  private String fingerprint;
  private Language language = Language.ZH;

  void is(String givenKey, String givenFingerprint, Language givenLanguage) {
    key = givenKey;
    fingerprint = givenFingerprint;
    language = givenLanguage;
  }

  /** The key; empty when the request has none. */
  Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** SHA-256 of method, address and body. */
  String fingerprint() {
    return fingerprint;
  }

  /** The language in which the request is answered. */
  Language language() {
    return language;
  }
}
