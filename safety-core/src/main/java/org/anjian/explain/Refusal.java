package org.anjian.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 拒绝: the domain says no to a well-formed request, because the law or the facts do not allow it.
 * Carries a stable code, the details that let a person act on it, and the article where law is the
 * reason. Edges turn it into words; the message is for logs.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final transient Map<String, Object> details;
  private final transient LegalBasis basis;

  private Refusal(RefusalCode code, Map<String, Object> details, LegalBasis basis) {
    super(
        code
            + (basis == null ? "" : " [" + basis + "]")
            + (details.isEmpty() ? "" : " " + details));
    this.code = Objects.requireNonNull(code, "code");
    this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    this.basis = basis;
  }

  /** A refusal for a reason of fact. */
  public static Refusal of(RefusalCode code, Map<String, Object> details) {
    return new Refusal(code, details, null);
  }

  /** A refusal for a reason of law. */
  public static Refusal of(RefusalCode code, Map<String, Object> details, LegalBasis basis) {
    return new Refusal(code, details, Objects.requireNonNull(basis, "basis"));
  }

  public RefusalCode code() {
    return code;
  }

  /** What a person needs to act on the refusal, by stable names, in order. */
  public Map<String, Object> details() {
    return details;
  }

  /** The article that forbids it; empty when a fact is the reason. */
  public Optional<LegalBasis> basis() {
    return Optional.ofNullable(basis);
  }
}
