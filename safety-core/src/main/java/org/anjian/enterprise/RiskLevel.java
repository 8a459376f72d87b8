package org.anjian.enterprise;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * 安全风险等级: the four levels of safety risk with their national colours, from the highest
 * (安全生产法(2021)第四十一条: 分级管控). Not to be mixed up with hazards or accident grades, which use some of
 * the same words.
 */
public enum RiskLevel {
  /** 重大风险，红色. */
  MAJOR("重大", "Major", Colour.RED),
  /** 较大风险，橙色. */
  LARGER("较大", "Larger", Colour.ORANGE),
  /** 一般风险，黄色. */
  GENERAL("一般", "General", Colour.YELLOW),
  /** 低风险，蓝色. */
  LOW("低", "Low", Colour.BLUE);

  /** 四色: the colours of a risk map. */
  public enum Colour {
    /** 红. */
    RED("红", "#FF0000"),
    /** 橙. */
    ORANGE("橙", "#FFA500"),
    /** 黄. */
    YELLOW("黄", "#FFFF00"),
    /** 蓝. */
    BLUE("蓝", "#0000FF");

    private final String labelZh;
    private final String rgb;

    Colour(String labelZh, String rgb) {
      this.labelZh = labelZh;
      this.rgb = rgb;
    }

    /** The Chinese name. */
    public String labelZh() {
      return labelZh;
    }

    /** A pure tone as {@code #RRGGBB}. */
    public String rgb() {
      return rgb;
    }
  }

  private final String labelZh;
  private final String labelEn;
  private final Colour colour;

  RiskLevel(String labelZh, String labelEn, Colour colour) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
    this.colour = colour;
  }

  /** The level that ledgers call so, with or without 风险 behind it; empty if none. */
  public static Optional<RiskLevel> ofLabel(String labelZh) {
    Objects.requireNonNull(labelZh, "labelZh");
    return Arrays.stream(values())
        .filter(level -> labelZh.equals(level.labelZh) || labelZh.equals(level.labelZh + "风险"))
        .findFirst();
  }

  /** The Chinese name as ledgers write it. */
  public String labelZh() {
    return labelZh;
  }

  /** The English name. */
  public String labelEn() {
    return labelEn;
  }

  /** 颜色: the colour on maps and boards. */
  public Colour colour() {
    return colour;
  }
}
