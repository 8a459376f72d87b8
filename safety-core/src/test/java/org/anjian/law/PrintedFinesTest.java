package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader of fines, on a lamp law of its own. */
class PrintedFinesTest {

  @Test
  void aFineIsReadWithItsBoundsItsDutyAndItsSubject() {
    assertEquals(
        "{1.1=[may ..50000.00, must 5000.00..20000.00, must"
            + " 5000.00..20000.00 of those directly responsible]}",
        fines(
            "第一条 灯不亮的，可以处五万元以下的罚款；仍不亮的，处5000元以上2万元以下的罚款，"
                + "对直接负责的主管人员和其他直接责任人员处5000元以上2万元以下的罚款。"));
  }

  @Test
  void sharesMultiplesThresholdsAndCeilingsAreRead() {
    assertEquals("{1.1=[must 40%..80% of income]}", fines("第一条 灯长处上一年年收入40%至80%的罚款。"));
    assertEquals(
        "{1.1=[must 2x..5x gains, 违法所得 from 100000.00]}",
        fines("第一条 违法所得在十万元以上的，并处违法所得二倍以上五倍以下的罚款。"));
    assertEquals(
        "{1.1=[must 1x..3x gains at most 50000.00]}", fines("第一条 并处违法所得1倍以上3倍以下的罚款，但是最高不得超过5万元。"));
    assertEquals("{1.1=[may 2x..5x fine]}", fines("第一条 可以按照前款罚款数额的二倍以上五倍以下。"));
    assertEquals("{1.1=[may unspecified]}", fines("第一条 可以并处罚款；不改的停用。"));
  }

  @Test
  void anItemHasTheFineThatLeadsToItAndAReferenceTheFineItRefersTo() {
    assertEquals(
        "{1.1.1=[must ..100.00], 1.1.2=[must ..100.00], 1.2=[must ..100.00], 2.1=[must ..100.00]}",
        fines(
            "第一条 有下列情形的，处100元以下的罚款：",
            "（一）无灯；",
            "(二)灯暗。",
            "车灯不亮的，依照前款规定予以处罚。",
            "第二条 船灯不亮的，依照本法第一条第一款的规定处罚。"));
  }

  @Test
  void aNumeralThatNoFineUsesIsShown() {
    PrintedFines printed = PrintedFines.of(StatuteText.of(List.of("第一条 举报的奖励1000元，处五千元以下的罚款。")));
    assertEquals("[Numeral[place=1.1, words=1000]]", printed.unused().toString());
    assertEquals(1, printed.numerals());
  }

  private static String fines(String... lines) {
    PrintedFines printed = PrintedFines.of(StatuteText.of(List.of(lines)));
    assertEquals(List.of(), printed.unused());
    return printed.fines().toString();
  }
}
