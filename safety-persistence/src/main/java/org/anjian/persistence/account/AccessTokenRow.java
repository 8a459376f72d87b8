package org.anjian.persistence.account;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.account.AccessToken;

/** A token as it is stored: the hash of its secret alone. */
@Entity
@Table(name = "access_token")
@Access(AccessType.FIELD)
class AccessTokenRow {

  @Id UUID id;

  @Column(name = "account_id")
  UUID account;

  @Enumerated(EnumType.STRING)
  AccessToken.Kind kind;

  String name;

  @Column(name = "token_hash")
  String hash;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  protected AccessTokenRow() {}

  AccessTokenRow(AccessToken token) {
    id = token.id();
    account = token.account();
    kind = token.kind();
    name = token.name();
    hash = token.hash();
    createdAt = token.createdAt();
    expiresAt = token.expiresAt();
  }
}
