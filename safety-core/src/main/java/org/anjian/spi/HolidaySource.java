package org.anjian.spi;

import java.util.List;

/** 节假日来源: which days are off and which weekend days are worked, year by year. */
public interface HolidaySource {

  /** 放假通知: one entry for each holiday of a year; a year without any is not covered. */
  List<HolidayNotice> notices();
}
