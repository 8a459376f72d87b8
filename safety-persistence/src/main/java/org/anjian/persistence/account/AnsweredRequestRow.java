package org.anjian.persistence.account;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.account.AnsweredRequest;

/** What a request under a key was answered, as it is stored. */
@Entity
@Table(name = "answered_request")
@Access(AccessType.FIELD)
class AnsweredRequestRow {

  @Id UUID id;
  String account;

  @Column(name = "request_key")
  String key;

  String fingerprint;

  @Column(name = "answered_at")
  Instant at;

  String answer;

  protected AnsweredRequestRow() {}

  AnsweredRequestRow(AnsweredRequest answered) {
    id = answered.id();
    account = answered.account();
    key = answered.key();
    fingerprint = answered.fingerprint();
    at = answered.at();
    answer = answered.answer();
  }
}
