package org.anjian.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Account;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RectificationOrder;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.spi.DivisionEdition;
import org.anjian.spi.DivisionRecode;
import org.anjian.spi.DivisionSource;

/**
 * 翼城的人物：invented records on a small register of real divisions. 王庄乡 became 王庄镇 in 2021; one of its
 * villages went along, another to 唐兴镇.
 */
public final class Yicheng {

  private static final LocalDate NEW_LIST = LocalDate.of(2021, 10, 31);

  public static final DivisionCode SHANXI = DivisionCode.parse("140000");
  public static final DivisionCode COUNTY = DivisionCode.parse("141022");
  public static final DivisionCode TANGXING = DivisionCode.parse("141022100");
  public static final DivisionCode WANGZHUANG_TOWNSHIP = DivisionCode.parse("141022202");
  public static final DivisionCode WANGZHUANG_TOWN = DivisionCode.parse("141022106");
  public static final DivisionCode BEIDING_OF_OLD = DivisionCode.parse("141022202205");
  public static final DivisionCode SHIBO_OF_OLD = DivisionCode.parse("141022202206");
  public static final DivisionCode QUWO = DivisionCode.parse("141021");
  public static final DivisionCode LECHANG = DivisionCode.parse("141021100");

  public static final Divisions DIVISIONS = Divisions.of(List.of(new Register()));

  public static final Scope WHOLE_COUNTY = Scope.of(COUNTY);
  public static final PageRequest FIRST_PAGE = new PageRequest(0, 50);

  private Yicheng() {}

  /** An identity that is the same in every run. */
  public static UUID id(int kind, int number) {
    return new UUID(0x0190_0000_0000_7000L | ((long) kind << 16), 0x8000_0000_0000_0000L | number);
  }

  public static CreditCode creditCode(int number) {
    return CreditCode.withCheckCharacter("91141022%09d".formatted(number));
  }

  public static Enterprise enterprise(int number) {
    return enterprise(number, BEIDING_OF_OLD);
  }

  public static Enterprise enterprise(int number, DivisionCode division) {
    return new Enterprise(
        id(1, number),
        creditCode(number),
        "翼城北丁煤矿有限公司第%03d号".formatted(number),
        division,
        SupervisedSector.COAL_MINE,
        new Industry("0610", "烟煤和无烟煤开采洗选", 'B'),
        RiskLevel.MAJOR,
        1085,
        "法人" + number,
        "负责人" + number,
        "0357-4000000",
        "北丁村委会%d号".formatted(number),
        Optional.of(new GeoPoint(new BigDecimal("111.803436"), new BigDecimal("35.80942"))),
        Optional.of(creditCode(900_000)),
        OperatingStatus.OPERATING,
        List.of(
            new Licence(
                "（晋）AQ许证〔2018〕%04d号".formatted(number), Optional.of(LocalDate.of(2021, 1, 1))),
            new Licence("（晋）安许〔2019〕1号", Optional.empty())),
        LocalDate.of(2019, 6, 1),
        0);
  }

  public static Officer officer(int number) {
    return new Officer(
        id(2, number),
        "翼YJ2020%03d".formatted(number),
        "执法员" + number,
        "执法大队",
        COUNTY,
        LocalDate.of(2019, 6, 1),
        LocalDate.of(2024, 6, 1),
        number % 2 == 1,
        0);
  }

  public static DocumentNumber document(DocumentKind kind, int number) {
    return DocumentNumber.of("翼", kind, 2020, number);
  }

  /** An inspection of the enterprise with the number, by officers 1 and 2, on a day of January. */
  public static Inspection inspection(int number, Enterprise enterprise) {
    return new Inspection(
        id(3, number),
        "JC2020%05d".formatted(number),
        enterprise.id(),
        enterprise.division(),
        LocalDate.of(2020, 1, 1).plusDays(number % 300),
        InspectionMode.ROUTINE,
        new OfficerPair(officer(1).id(), officer(2).id()),
        Optional.of(document(DocumentKind.INSPECTION_PLAN, number)),
        Optional.of(document(DocumentKind.INSPECTION_RECORD, number)),
        Optional.empty(),
        0);
  }

  public static Hazard hazard(int number, Inspection inspection) {
    return Hazard.found(
        id(4, number),
        "YH2020%05d".formatted(number),
        inspection.id(),
        inspection.enterprise(),
        inspection.division(),
        inspection.date(),
        "皮带防护罩缺失",
        number % 10 == 0 ? HazardLevel.MAJOR : HazardLevel.GENERAL);
  }

  public static RectificationOrder order(int number, Inspection inspection) {
    return new RectificationOrder(
        id(5, number),
        document(DocumentKind.RECTIFICATION_ORDER, number),
        inspection.id(),
        inspection.enterprise(),
        inspection.division(),
        inspection.date());
  }

  public static OnSiteMeasure measure(int number, Inspection inspection) {
    return new OnSiteMeasure(
        id(6, number),
        document(DocumentKind.ON_SITE_MEASURE, number),
        inspection.id(),
        inspection.enterprise(),
        inspection.division(),
        OnSiteMeasure.Kind.SUSPEND_PRODUCTION,
        inspection.date(),
        "存在重大事故隐患",
        Optional.empty(),
        0);
  }

  /** An account of the bureau, for inspections in the whole county. */
  public static Account account(int number) {
    return new Account(
        id(7, number),
        "yicheng%03d".formatted(number),
        "翼城%d号".formatted(number),
        Set.of(Role.INSPECTOR, Role.LEGAL_REVIEWER),
        WHOLE_COUNTY,
        "hash-of-" + number,
        true,
        0);
  }

  private static final class Register implements DivisionSource {

    @Override
    public List<DivisionEdition> editions() {
      Map<String, String> always = new LinkedHashMap<>();
      always.put("140000", "山西省");
      always.put("141000", "临汾市");
      always.put("141021", "曲沃县");
      always.put("141021100", "乐昌镇");
      always.put("141022", "翼城县");
      always.put("141022100", "唐兴镇");
      Map<String, String> before = new LinkedHashMap<>(always);
      before.put("141022202", "王庄乡");
      before.put("141022202205", "北丁村");
      before.put("141022202206", "史伯村");
      Map<String, String> after = new LinkedHashMap<>(always);
      after.put("141022106", "王庄镇");
      after.put("141022106205", "北丁村");
      after.put("141022100230", "史伯村");
      return List.of(
          new DivisionEdition("名录", LocalDate.of(2020, 6, 30), List.of("14"), before),
          new DivisionEdition("名录", NEW_LIST, List.of("14"), after));
    }

    @Override
    public List<DivisionRecode> recodes() {
      return List.of(
          new DivisionRecode("141022202", "141022106", NEW_LIST),
          new DivisionRecode("141022202205", "141022106205", NEW_LIST),
          new DivisionRecode("141022202206", "141022100230", NEW_LIST));
    }
  }
}
