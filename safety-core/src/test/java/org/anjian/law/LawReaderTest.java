package org.anjian.law;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be trusted stops the start, and says where it is wrong. */
class LawReaderTest {

  private static final String FILE = "lamp-law-2020";

  @Test
  void aSoundLawIsRead() {
    LawBook book = lamps().book();
    assertEquals(2, book.statutes().size());
    assertEquals(
        "Optional[lamp-law/2020/7]",
        book.successor(new ProvisionRef("lamp-law", 2010, Place.parse("5.1.1"))).toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "lists",
    "columns",
    "figures",
    "thresholds",
    "successions",
    "stages",
    "superseded",
    "superiors",
    "words"
  })
  void aBrokenFileIsNamedWithItsLineAndReason(String reason, int line, String file, LawText law) {
    BrokenTable broken = assertThrows(BrokenTable.class, law::book);
    assertEquals("lamps/" + file + ":" + line + ": " + reason, broken.getMessage());
    assertEquals(line, broken.line());
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        arguments(
            "lamp-law: the editions 2010 and 2015 are in force on the same day",
            4,
            "statutes.csv",
            lamps().statute("lamp-law,2015,灯法,Lamp Law,LAW,2019-12-31,2020-01-02,")),
        arguments(
            "lamp-law: no edition is in force from 2019-01-01 until 2020-01-01",
            3,
            "statutes.csv",
            lamps().replacing("LAW,2010-01-01,2020-01-01", "LAW,2010-01-01,2019-01-01")),
        arguments(
            "this edition stands here twice: lamp-law/2010",
            4,
            "statutes.csv",
            lamps().statute("lamp-law,2010,灯法,Lamp Law,LAW,2009-01-01,2010-01-01,")),
        arguments(
            "statute: lamp-law/2010 ends before it begins: 2010-01-01, 2010-01-01",
            2,
            "statutes.csv",
            lamps().replacing("2010-01-01,2020-01-01", "2010-01-01,2010-01-01")),
        arguments(
            "statute: Text '2020-02-30' could not be parsed: Invalid date 'FEBRUARY 30'",
            3,
            "statutes.csv",
            lamps().replacing("LAW,2020-01-01", "LAW,2020-02-30")),
        arguments(
            "statute: one of [LAW, STATE_COUNCIL_REGULATION, MINISTRY_RULE, SPECIAL_ZONE_REGULATION,"
                + " LOCAL_REGULATION, LOCAL_GOVERNMENT_RULE]: DECREE",
            3,
            "statutes.csv",
            lamps().replacing("LAW,2020-01-01", "DECREE,2020-01-01")),
        arguments(
            "statute: a statute's key has small letters, digits and hyphens: Lamp Law",
            4,
            "statutes.csv",
            lamps().statute("Lamp Law,2030,灯法,Lamp Law,LAW,2030-01-01,,")),
        arguments(
            "statute: a number of one to four digits: zwanzig",
            4,
            "statutes.csv",
            lamps().statute("lamp-law,zwanzig,灯法,Lamp Law,LAW,2030-01-01,,")),
        arguments(
            "statute: a local text has an area: lamp-law LOCAL_REGULATION",
            3,
            "statutes.csv",
            lamps().replacing("LAW,2020-01-01", "LOCAL_REGULATION,2020-01-01")),
        arguments(
            "expected the columns [law, edition, title, titleEn, rank, effectiveFrom, effectiveTo, area]"
                + " but found [law, year, title, titleEn, rank, effectiveFrom, effectiveTo, area]",
            1,
            "statutes.csv",
            lamps().replacing("law,edition,title", "law,year,title")));
  }

  static Stream<Arguments> columns() {
    return Stream.of(
        arguments(
            "expected 20 fields but found 21",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,") + ",")),
        arguments(
            "a quoted field is not closed",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,,\"UNIT,INITIAL,RANGE,,1.00,,,,,,"))),
        arguments(
            "this clause, subject and condition stand here twice: lamp-law/2020/7 UNIT INITIAL",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("7,,,UNIT,INITIAL,NO_FINE,,,,,,,,"))),
        arguments(
            "place: not a place in a statute: article 0, paragraph 0, item 0",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("0,,,UNIT,INITIAL,RANGE,,1.00,,,,,,"))),
        arguments(
            "place: not a place in a statute: article 8, paragraph 0, item 1",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,1,UNIT,INITIAL,RANGE,,1.00,,,,,,"))),
        arguments(
            "article: a number of one to four digits: 八",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("八,,,UNIT,INITIAL,RANGE,,1.00,,,,,,"))),
        arguments(
            "subject: one of [UNIT, PRINCIPAL, DIRECTLY_RESPONSIBLE, OTHER_LEADER, SAFETY_MANAGER,"
                + " OTHER_PERSONNEL, INVESTOR, INDIVIDUAL, AGENCY]: COMPANY",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,,COMPANY,INITIAL,RANGE,,1.00,,,,,,"))),
        arguments(
            "condition: a code has capital letters, digits and underscores: initial",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,,UNIT,initial,RANGE,,1.00,,,,,,"))),
        arguments(
            "kind: one of [RANGE, PERCENT_OF_ANNUAL_INCOME, MULTIPLE_OF_ILLEGAL_GAINS,"
                + " MULTIPLE_OF_GOODS_VALUE, MULTIPLE_OF_BASE_FINE, DAILY_ACCUMULATION, NO_FINE,"
                + " REFERENCE, UNSPECIFIED]: FREE",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,,UNIT,INITIAL,FREE,,1.00,,,,,,"))),
        arguments(
            "mandatory must be true or false: ja",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE, row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,").replace(",true,", ",ja,"))),
        arguments(
            "enforcer: a code has capital letters, digits and underscores: ",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE,
                    row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,").replace("EMERGENCY_MANAGEMENT", ""))),
        arguments(
            "labelZh and labelEn must be given",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE, row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,").replace("lamp out", ""))),
        arguments(
            "otherPenalties: a code has capital letters, digits and underscores: ",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE, row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,").replace("TION,E", "TION;,E"))),
        arguments(
            "otherPenalties names one twice: WARNING;CLOSE;WARNING",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE,
                    row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,")
                        .replace("ORDER_CORRECTION", "WARNING;CLOSE;WARNING"))));
  }

  static Stream<Arguments> figures() {
    return Stream.of(
        figure("RANGE needs maxYuan", "RANGE,1.00,,,,,,,"),
        figure("RANGE has no percentMin", "RANGE,,1.00,3,,,,,"),
        figure("RANGE has no capYuan", "RANGE,,1.00,,,,,,9.00"),
        figure("minYuan: floor must not exceed the ceiling: 2.00 > 1.00", "RANGE,2.00,1.00,,,,,,"),
        figure("maxYuan: a fine of nothing is NO_FINE", "RANGE,,0.00,,,,,,"),
        figure("maxYuan: amount must not be negative: \"-1\"", "RANGE,,-1,,,,,,"),
        figure("maxYuan: amount must have at most two decimals: \"1.005\"", "RANGE,,1.005,,,,,,"),
        figure("PERCENT_OF_ANNUAL_INCOME needs percentMax", "PERCENT_OF_ANNUAL_INCOME,,,30,,,,,"),
        figure("percentMax: a fine of nothing is NO_FINE", "PERCENT_OF_ANNUAL_INCOME,,,0,0,,,,"),
        figure(
            "percentMin: the lowest ratio is above the highest: 40%, 30%",
            "PERCENT_OF_ANNUAL_INCOME,,,40,30,,,,"),
        figure(
            "PERCENT_OF_ANNUAL_INCOME has no multipleMin", "PERCENT_OF_ANNUAL_INCOME,,,30,40,1,,,"),
        figure(
            "percentMin: ratio must not be negative: -0.30",
            "PERCENT_OF_ANNUAL_INCOME,,,-30,30,,,,"),
        figure("MULTIPLE_OF_GOODS_VALUE needs multipleMin", "MULTIPLE_OF_GOODS_VALUE,,,,,,5,,"),
        figure("MULTIPLE_OF_BASE_FINE needs baseRef", "MULTIPLE_OF_BASE_FINE,,,,,2,5,,"),
        figure("DAILY_ACCUMULATION has no maxYuan", "DAILY_ACCUMULATION,,1.00,,,,,,"),
        figure("NO_FINE has no maxYuan", "NO_FINE,,1.00,,,,,,"),
        figure("REFERENCE has no minYuan", "REFERENCE,1.00,,,,,,,"),
        arguments(
            "NO_FINE needs otherPenalties",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE, row("8,,,UNIT,INITIAL,NO_FINE,,,,,,,,").replace("ORDER_CORRECTION", ""))),
        arguments(
            "baseRef names a clause that is not here: 9.1",
            3,
            FILE + ".csv",
            lamps()
                .provision(
                    FILE,
                    row("8,,,UNIT,INITIAL,MULTIPLE_OF_BASE_FINE,,,,,2,5,,")
                        .replace("EMERGENCY_MANAGEMENT,", "EMERGENCY_MANAGEMENT,9.1"))));
  }

  private static Arguments figure(String reason, String kindAndFigures) {
    return arguments(
        reason,
        3,
        FILE + ".csv",
        lamps().provision(FILE, row("8,,,UNIT,INITIAL," + kindAndFigures)));
  }

  static Stream<Arguments> thresholds() {
    String atLeast = "8,,,UNIT,GAINS_GE_THRESHOLD,MULTIPLE_OF_ILLEGAL_GAINS,,,,,2,5,";
    String below = "8,,,UNIT,GAINS_LT_THRESHOLD_OR_NONE,RANGE,,5.00,,,,,";
    return Stream.of(
        arguments(
            "GAINS_GE_THRESHOLD needs thresholdYuan",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row(atLeast + ","), row(below + "9.00,"))),
        arguments(
            "INITIAL has no thresholdYuan",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,9.00,"))),
        arguments(
            "lamp-law/2020/8 UNIT GAINS_GE_THRESHOLD has no counterpart"
                + " GAINS_LT_THRESHOLD_OR_NONE",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row(atLeast + "9.00,"))),
        arguments(
            "lamp-law/2020/8 UNIT GAINS_LT_THRESHOLD_OR_NONE has no counterpart GAINS_GE_THRESHOLD",
            3,
            FILE + ".csv",
            lamps()
                .provision(FILE, row(below + "9.00,"))
                .provision(FILE, row(atLeast + "9.00,").replace("UNIT", "AGENCY"))),
        arguments(
            "lamp-law/2020/8 UNIT GAINS_GE_THRESHOLD and its counterpart have different"
                + " thresholds: 9.00, 8.99",
            3,
            FILE + ".csv",
            lamps().provision(FILE, row(atLeast + "9.00,"), row(below + "8.99,"))));
  }

  static Stream<Arguments> successions() {
    return Stream.of(
        arguments(
            "the law book has no clause lamp-law/2020/8",
            3,
            "successions.csv",
            lamps().succession("lamp-law,2010,5.1.2,lamp-law,2020,8,")),
        arguments(
            "the law book has no clause lamp-law/2010/5.1",
            3,
            "successions.csv",
            lamps().succession("lamp-law,2010,5.1,lamp-law,2020,7,")),
        arguments(
            "the law book has no clause candle-law/2010/5.1.2",
            3,
            "successions.csv",
            lamps().succession("candle-law,2010,5.1.2,lamp-law,2020,7,")),
        arguments(
            "a clause has one successor: lamp-law/2010/5.1.1",
            3,
            "successions.csv",
            lamps().succession("lamp-law,2010,5.1.1,lamp-law,2020,7,")),
        arguments(
            "a clause is succeeded by one that comes into force when it ends: lamp-law/2020/7,"
                + " lamp-law/2010/5.1.2",
            3,
            "successions.csv",
            lamps().succession("lamp-law,2020,7,lamp-law,2010,5.1.2,")),
        arguments(
            "toPlace: a place is article[.paragraph[.item]], such as 97.1.7: 7.0",
            3,
            "successions.csv",
            lamps().succession("lamp-law,2010,5.1.2,lamp-law,2020,7.0,")));
  }

  static Stream<Arguments> stages() {
    String pair = "lamp-law,2010,5.1.2,lamp-law,2020,7,";
    return Stream.of(
        arguments(
            "stages: a pair is STAGE=STAGE: INITIAL",
            3,
            "successions.csv",
            lamps().succession(pair + "INITIAL")),
        arguments(
            "stages: a code has capital letters, digits and underscores: initial",
            3,
            "successions.csv",
            lamps().succession(pair + "initial=INITIAL")),
        arguments(
            "stages: lamp-law/2010/5.1.2 has no stage REFUSED",
            3,
            "successions.csv",
            lamps().succession(pair + "REFUSED=INITIAL")),
        arguments(
            "stages: lamp-law/2020/7 has no stage REFUSED",
            3,
            "successions.csv",
            lamps().succession(pair + "INITIAL=REFUSED")),
        arguments(
            "stages names this pair twice: INITIAL=INITIAL",
            3,
            "successions.csv",
            lamps().succession(pair + "INITIAL=INITIAL;INITIAL=INITIAL")));
  }

  /** A rule of 2010 about wicks below the lamp law, and one of 2030. */
  private static LawText wicks() {
    return lamps()
        .statute("wick-rules,2010,芯规,Wick Rules,MINISTRY_RULE,2010-01-01,2030-01-01,")
        .provision("wick-rules-2010", row("3,,,UNIT,INITIAL,RANGE,1000.00,2000.00,,,,,,"))
        .provision("wick-rules-2010", row("4,,,UNIT,INITIAL,RANGE,1000.00,2000.01,,,,,,"))
        .provision("wick-rules-2010", row("5,,,UNIT,INITIAL,RANGE,999.99,2000.00,,,,,,"))
        .provision("wick-rules-2010", row("6,,,UNIT,INITIAL,RANGE,,2000.00,,,,,,"))
        .provision("wick-rules-2010", row("7,,,UNIT,INITIAL,NO_FINE,,,,,,,,"))
        .statute("zone-rules,2030,区规,Zone Rules,MINISTRY_RULE,2030-01-01,,")
        .provision("zone-rules-2030", row("1,,,UNIT,INITIAL,RANGE,1000.00,2000.00,,,,,,"));
  }

  static Stream<Arguments> superseded() {
    String file = "superseded.csv";
    String old = "wick-rules,2010,3,lamp-law,2010,5.1.1,,WHOLE,位阶高";
    return Stream.of(
        arguments(
            "the law book has no clause wick-rules/2010/9",
            2,
            file,
            wicks().superseded("wick-rules,2010,9,lamp-law,2020,7,,WHOLE,位阶高")),
        arguments(
            "the law book has no clause lamp-law/2020/9",
            2,
            file,
            wicks().superseded("wick-rules,2010,3,lamp-law,2020,9,,WHOLE,位阶高")),
        arguments(
            "extent: one of [WHOLE, PART]: SOME",
            2,
            file,
            wicks().superseded("wick-rules,2010,3,lamp-law,2020,7,,SOME,位阶高")),
        arguments(
            "note must say why",
            2,
            file,
            wicks().superseded("wick-rules,2010,3,lamp-law,2020,7,,WHOLE,")),
        arguments(
            "neither a higher nor a later text of the same rank: wick-rules/2010/3 over"
                + " lamp-law/2010/5.1.1",
            2,
            file,
            wicks().superseded("lamp-law,2010,5.1.1,wick-rules,2010,3,,WHOLE,位阶低")),
        arguments(
            "never in force together: wick-rules/2010/3, zone-rules/2030/1",
            2,
            file,
            wicks().superseded("wick-rules,2010,3,zone-rules,2030,1,,WHOLE,在后")),
        arguments(
            "two clauses prevail on the same day: lamp-law/2010/5.1.1, lamp-law/2010/5.1.2",
            3,
            file,
            wicks().superseded(old).superseded(old.replace("5.1.1", "5.1.2"))),
        arguments(
            "two clauses prevail on the same day: lamp-law/2010/5.1.1, lamp-law/2010/5.1.1",
            3,
            file,
            wicks().superseded(old).superseded(old)),
        arguments(
            "expected 9 fields but found 8", 2, file, wicks().superseded(old.replace(",,", ","))));
  }

  static Stream<Arguments> superiors() {
    String file = "superiors.csv";
    return Stream.of(
        arguments(
            "the law book has no clause lamp-law/2020/9",
            2,
            file,
            wicks().superior("wick-rules,2010,3,lamp-law,2020,9,,SPECIFIES,")),
        arguments(
            "relation: one of [SPECIFIES, VARIES]: WIDENS",
            2,
            file,
            wicks().superior("wick-rules,2010,3,lamp-law,2020,7,,WIDENS,")),
        arguments(
            "not of a higher rank: wick-rules/2010/3 above lamp-law/2020/7",
            2,
            file,
            wicks().superior("lamp-law,2020,7,wick-rules,2010,3,,SPECIFIES,")),
        arguments(
            "never in force together: zone-rules/2030/1, lamp-law/2010/5.1.1",
            2,
            file,
            wicks().superior("zone-rules,2030,1,lamp-law,2010,5.1.1,,SPECIFIES,")),
        arguments(
            "only a regulation of a special economic zone may vary: wick-rules/2010/3",
            2,
            file,
            wicks().superior("wick-rules,2010,3,lamp-law,2020,7,,VARIES,")),
        arguments(
            "wick-rules/2010/8 UNIT INITIAL adds WARNING to what it specifies:"
                + " lamp-law/2020/7 UNIT INITIAL",
            2,
            file,
            wicks()
                .provision(
                    "wick-rules-2010",
                    row("8,,,UNIT,INITIAL,RANGE,1000.00,2000.00,,,,,,")
                        .replace("ORDER_CORRECTION", "ORDER_CORRECTION;WARNING"))
                .superior("wick-rules,2010,8,lamp-law,2020,7,,SPECIFIES,")),
        arguments(
            "lamp-law/2020/7 UNIT INITIAL is already varied there by zone-law/2020/1 UNIT INITIAL",
            3,
            file,
            lamps()
                .statute("zone-law,2020,特区规,Zone,SPECIAL_ZONE_REGULATION,2020-01-01,,4403")
                .provision("zone-law-2020", row("1,,,UNIT,INITIAL,RANGE,1000.00,3000.00,,,,,,"))
                .provision("zone-law-2020", row("2,,,UNIT,INITIAL,RANGE,1000.00,4000.00,,,,,,"))
                .superior("zone-law,2020,1,lamp-law,2020,7,,VARIES,")
                .superior("zone-law,2020,2,lamp-law,2020,7,,VARIES,")),
        beyond(4),
        beyond(5),
        beyond(6),
        beyond(7));
  }

  /** Above the ceiling, below the floor, without floor, without fine. */
  private static Arguments beyond(int article) {
    return arguments(
        "wick-rules/2010/"
            + article
            + " UNIT INITIAL goes beyond what it specifies: lamp-law/2020/7 UNIT INITIAL",
        3,
        "superiors.csv",
        wicks()
            .superior("wick-rules,2010,3,lamp-law,2020,7,,SPECIFIES,")
            .superior("wick-rules,2010," + article + ",lamp-law,2020,7,,SPECIFIES,"));
  }

  static Stream<Arguments> words() {
    LawText more = lamps();
    return Stream.of(
        arguments(
            "condition: not in words.csv: OVERDUE_UNCORECTED",
            3,
            FILE + ".csv",
            more.provision(FILE, row("8,,,UNIT,OVERDUE_UNCORECTED,RANGE,,1.00,,,,,,"))),
        arguments(
            "otherPenalties: not in words.csv: ORDER_CORECTION",
            2,
            "lamp-law-2010.csv",
            more.replacing("ORDER_CORRECTION", "ORDER_CORECTION")),
        arguments(
            "enforcer: not in words.csv: LAMP_OFFICE",
            2,
            "lamp-law-2010.csv",
            more.replacing("EMERGENCY_MANAGEMENT", "LAMP_OFFICE")),
        arguments(
            "column: one of condition, otherPenalties, enforcer: subject",
            2,
            "words.csv",
            more.provision("words", "subject,COMPANY")),
        arguments(
            "word: capital letters, digits and underscores: lamp office",
            2,
            "words.csv",
            more.provision("words", "enforcer,lamp office")),
        arguments(
            "this word is known already: TRANSPORT",
            2,
            "words.csv",
            more.provision("words", "enforcer,TRANSPORT")));
  }

  @Test
  void aSourceMayAddWordsOfItsOwn() {
    LawText law =
        lamps()
            .provision("words", "enforcer,LAMP_OFFICE")
            .replacing("EMERGENCY_MANAGEMENT", "LAMP_OFFICE");
    assertEquals(2, law.book().statutes().size());
  }

  @Test
  void anAreaIsWrittenAsTheFirstDigitsOfADivision() {
    LawText law =
        lamps().statute("zone-law,2030,区法,Zone Law,LOCAL_REGULATION,2030-01-01,,Shenzhen");
    assertEquals(
        "lamps/statutes.csv:4: statute: an area is empty or the first two, four or six digits of a"
            + " division: Shenzhen",
        assertThrows(BrokenTable.class, law::book).getMessage());
  }

  @Test
  void aProvinceAddsItsStatutesToTheNationalOnes() {
    LawBook book = LawBook.load(List.of(new NationalLaw(), lamps()));
    assertEquals(
        LawBook.national().statutes().size() + lamps().book().statutes().size(),
        book.statutes().size());
  }

  @Test
  void aProvinceCannotReplaceANationalEdition() {
    LawText again = lamps().statute("work-safety-law,2021,安全生产法,Work Safety Law,LAW,2030-01-01,,");
    BrokenTable broken =
        assertThrows(BrokenTable.class, () -> LawBook.load(List.of(new NationalLaw(), again)));
    assertEquals(
        "lamps/statutes.csv:4: this edition stands here twice: work-safety-law/2021",
        broken.getMessage());
  }
}
