package org.anjian.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** 日期写法: days as papers write them. */
public final class ChineseDates {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseDates() {}

  /** 2026年11月23日. */
  public static String plain(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 2026年11月23日9时30分. */
  public static String plain(LocalDateTime time) {
    return plain(time.toLocalDate()) + time.getHour() + "时" + time.getMinute() + "分";
  }

  /** 二〇二六年十一月二十三日: as decisions are dated. */
  public static String inWords(LocalDate day) {
    StringBuilder text = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
    return text.append('年')
        .append(upTo99(day.getMonthValue()))
        .append('月')
        .append(upTo99(day.getDayOfMonth()))
        .append('日')
        .toString();
  }

  private static String upTo99(int number) {
    String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
  }
}
