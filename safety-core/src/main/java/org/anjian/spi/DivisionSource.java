package org.anjian.spi;

import java.util.List;

/**
 * 行政区划来源: lists of divisions as they were published at certain dates, and what became of codes that
 * disappeared between two lists.
 */
public interface DivisionSource {

  /** 各期名录: complete lists, in any order. */
  List<DivisionEdition> editions();

  /** 代码变更: codes that another code took over, in any order. */
  List<DivisionRecode> recodes();
}
