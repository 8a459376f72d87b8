package org.anjian.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 访问令牌库: the stored tokens. */
public interface AccessTokens {

  Optional<AccessToken> find(UUID id);

  /** The token whose secret has this hash, expired or not. */
  Optional<AccessToken> findByHash(String hash);

  /** The tokens of an account, the newest first. */
  List<AccessToken> ofAccount(UUID account);

  void add(AccessToken token);

  /** Takes a token back; nothing happens if there is none. */
  void remove(UUID id);

  /** Takes back all tokens of an account, after a change of its password. */
  void removeAllOf(UUID account);

  /** Forgets what expired before a moment. */
  void removeExpiredBefore(Instant moment);
}
