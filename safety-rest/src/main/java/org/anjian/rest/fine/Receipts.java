package org.anjian.rest.fine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.Reasoned;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineFacts;

/**
 * 计算凭据: a hash over the facts, the version of the law book and the reasoning, so that anyone can
 * recompute an assessment and see whether it is the same.
 */
@ApplicationScoped
public class Receipts {

  @Inject private LawBook lawBook;

  private String lawVersion;

  @PostConstruct
  void fingerprintLaw() {
    MessageDigest digest = sha256();
    for (Provision row : lawBook.provisions(Optional.empty(), Optional.empty())) {
      digest.update(line(row.toString(), row.rule(), row.mandatory(), row.otherPenalties()));
    }
    lawVersion = HexFormat.of().formatHex(digest.digest());
  }

  /** The receipt of an assessment. */
  public String of(FineFacts facts, Reasoned<FineAssessment> reasoned) {
    byte[] hash = sha256().digest(line(facts, lawVersion, CanonicalJson.of(reasoned.trace())));
    return "sha256:" + HexFormat.of().formatHex(hash);
  }

  private static byte[] line(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
