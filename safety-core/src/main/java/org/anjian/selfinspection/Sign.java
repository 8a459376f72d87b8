package org.anjian.selfinspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * 可疑迹象: a fact that makes a self-check look copied or made up. It says where to look; whether
 * something is wrong, people find out.
 *
 * @param kind which fact
 * @param facts the figures, texts and moments by which it was noticed
 * @param other the other check that it points to, if there is one
 */
public record Sign(Kind kind, Map<String, String> facts, Optional<UUID> other) {

  /** What is noticed. */
  public enum Kind {
    /** 照片与本企业此前的相同. */
    SAME_PHOTO,
    /** 照片与其他企业的相同. */
    PHOTO_OF_ANOTHER,
    /** 照片时间不在周期内，或者晚于收到的时间. */
    PHOTO_TIME,
    /** 照片地点不在企业范围内. */
    PHOTO_PLACE,
    /** 两张照片之间的速度不可能. */
    SPEED,
    /** 多日文字相同. */
    SAME_TEXT,
    /** 用时过短. */
    SECONDS,
    /** 设备时间晚于收到的时间. */
    DEVICE_CLOCK
  }

  public Sign {
    Objects.requireNonNull(kind, "kind");
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    Objects.requireNonNull(other, "other");
  }

  /** A sign that points to no other check. */
  static Sign of(Kind kind, Map<String, String> facts) {
    return new Sign(kind, facts, Optional.empty());
  }
}
