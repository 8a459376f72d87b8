package org.anjian.architecture.violator.openrow.persistence.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Hazard {
  @Id private long id;

  public long id() {
    return id;
  }
}
