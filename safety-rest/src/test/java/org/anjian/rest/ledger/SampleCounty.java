package org.anjian.rest.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 示例县: invents the ledgers of a county year: the same numbers for the same sizes, every time.
 * Everything is made up but the division codes; names say 示例 so that nobody is mistaken for them.
 *
 * <p>Counts its own annual figures while it invents, so that tests can compare them with what the
 * application computes.
 */
final class SampleCounty {

  /**
   * How large the county is.
   *
   * @param enterprises at least 60
   * @param inspections at least 40
   * @param hazards about how many hazards
   * @param cases at least 12
   * @param exams rows of examinations, split into three
   */
  record Size(int enterprises, int inspections, int hazards, int cases, int exams) {
    /** As small as it can be. */
    static final Size SMALL = new Size(60, 60, 80, 12, 12);

    /** What the application ships: a year that fits into a small file. */
    static final Size SHIPPED = new Size(320, 400, 820, 14, 96);

    /** A quarter of a million rows and more. */
    static final Size LARGE = new Size(30_000, 75_000, 115_000, 3_000, 3_000);
  }

  private static final int YEAR = 2020;
  private static final String[] MANSIONS = {
    "角木蛟", "亢金龙", "氐土貉", "房日兔", "心月狐", "尾火虎", "箕水豹", "斗木獬", "牛金牛", "女土蝠", "虚日鼠", "危月燕", "室火猪",
        "壁水貐",
    "奎木狼", "娄金狗", "胃土雉", "昴日鸡", "毕月乌", "觜火猴", "参水猿", "井木犴", "鬼金羊", "柳土獐", "星日马", "张月鹿", "翼火蛇", "轸水蚓"
  };
  private static final String[][] SECTORS = {
    // sector, industry class, weight, trade in the name
    {"煤矿", "0610", "2", "煤业"},
    {"非煤矿山", "1011", "5", "石料"},
    {"危险化学品", "2614", "8", "化工"},
    {"烟花爆竹", "5267", "4", "花炮"},
    {"民爆物品", "2671", "2", "民爆"},
    {"冶金", "3110", "9", "钢铁"},
    {"有色", "3240", "4", "有色金属"},
    {"建材", "3011", "22", "建材"},
    {"机械", "3391", "25", "铸造"},
    {"轻工", "1399", "24", "食品"},
    {"纺织", "1713", "6", "纺织"},
    {"烟草", "5128", "2", "烟草"},
    {"商贸", "5211", "66", "商贸"},
    {"建筑施工", "4710", "17", "建筑"},
    {"道路运输", "5431", "30", "运输"},
    {"燃气", "4511", "6", "燃气"},
    {"电力", "4411", "8", "发电"},
    {"水利", "7620", "6", "水利"},
    {"教育", "8321", "10", "学校"},
    {"医疗卫生", "8411", "9", "医院"},
    {"旅游", "7861", "5", "旅游"},
    {"人员密集场所", "6110", "24", "宾馆"},
    {"特种设备", "3441", "8", "设备"},
    {"农机", "0519", "10", "农机"}
  };
  private static final Set<String> DANGEROUS = Set.of("煤矿", "非煤矿山", "危险化学品", "烟花爆竹", "民爆物品", "冶金");
  private static final String[] FINDINGS = {
    "防护罩未安装", "配电箱无接地", "通道被占用", "灭火器失压", "培训台账不全", "警示标志缺失", "特种作业证过期", "应急预案未更新", "有限空间未标识",
    "危险作业无监护", "报警装置未校验", "劳保用品未佩戴"
  };
  private static final String[] MODES = {"日常检查", "专项检查", "双随机抽查", "举报核查"};

  /** A way to punish: citation, party, situation, and a fine in yuan within the range. */
  private record Clause(String citation, String party, String situation, int fine) {}

  // 安全生产法(2014), in force in 2020.
  private static final Clause[] CLAUSES = {
    new Clause("《安全生产法》第九十四条第一款第（三）项", "单位", "首次查处", 20_000),
    new Clause("《安全生产法》第九十四条第一款第（七）项", "单位", "首次查处", 35_000),
    new Clause("《安全生产法》第九十四条第（五）项", "单位", "逾期未改正", 60_000),
    new Clause("《中华人民共和国安全生产法》第九十六条第一款第（二）项", "单位", "首次查处", 30_000),
    new Clause("《安全生产法》第九十六条第一款第（一）项", "单位", "逾期未改正", 80_000),
    new Clause("《安全生产法》第98条第1款第(3)项", "单位", "首次查处", 50_000),
    new Clause("《安全生产法》第九十八条第一款第（二）项", "单位", "逾期未改正", 120_000),
    new Clause("《安全生产法》第九十九条", "单位", "拒不执行", 100_000),
    new Clause("《安全生产法》第一百条第一款", "单位", "没有违法所得或不足十万元", 110_000),
    new Clause("《安全生产法》第九十六条第一款第（四）项", "单位", "首次查处", 15_000)
  };

  private final Size size;
  private final Random random;
  private final List<String> villages;
  private final Map<String, String> villageNames = new LinkedHashMap<>();
  private final Set<String> usedCodes = new HashSet<>();

  private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
  private final Map<String, Object> expected = new LinkedHashMap<>();
  private final List<String> enterprises = new ArrayList<>();
  private final List<String> enterpriseNames = new ArrayList<>();

  private SampleCounty(Size size) {
    this.size = size;
    this.random = new Random(141022L * YEAR);
    DivisionCode county = DivisionCode.parse("141022");
    LocalDate midYear = LocalDate.of(YEAR, 6, 30);
    Divisions.shipped().entries().stream()
        .filter(division -> county.covers(division.code()))
        .filter(division -> division.level() == DivisionLevel.VILLAGE)
        .filter(division -> division.period().contains(midYear))
        .forEach(division -> villageNames.put(division.code().canonical(), division.name()));
    this.villages = List.copyOf(villageNames.keySet());
  }

  /** Invents a county year. */
  static SampleCounty of(Size size) {
    SampleCounty county = new SampleCounty(size);
    county.expected.put("year", YEAR);
    county.expected.put("division", "141022");
    county.inventEnterprises();
    List<String> officers = county.inventOfficers();
    county.inventInspections(officers);
    county.inventPreparedness();
    county.inventPeople();
    county.inventZeroAccident();
    county.inventPublicity();
    return county;
  }

  /** The rows by sheet; the first row of each has the headings. */
  Map<String, List<Object[]>> sheets() {
    return sheets;
  }

  /** The annual figures, by the keys of the statistics. */
  Map<String, Object> expected() {
    return expected;
  }

  /** How many rows there are below the headings. */
  int rowCount() {
    return sheets.values().stream().mapToInt(rows -> rows.size() - 1).sum();
  }

  private List<Object[]> sheet(String name, String... headings) {
    List<Object[]> rows = new ArrayList<>();
    rows.add(headings);
    sheets.put(name, rows);
    return rows;
  }

  private void inventEnterprises() {
    List<Object[]> rows =
        sheet(
            "企业",
            "统一社会信用代码",
            "企业名称",
            "行政区划代码",
            "监管行业",
            "国民经济行业代码",
            "风险等级",
            "从业人数",
            "法定代表人",
            "主要负责人",
            "联系电话",
            "地址",
            "经度",
            "纬度",
            "上级公司信用代码",
            "经营状态",
            "许可证号",
            "许可证有效期至");
    String parent = creditCode("140000");
    int weights = 0;
    for (String[] sector : SECTORS) {
      weights += Integer.parseInt(sector[2]);
    }
    for (int i = 1; i <= size.enterprises(); i++) {
      String[] sector = sector((i * 37) % weights);
      String code = creditCode("141022");
      String village = villages.get(random.nextInt(villages.size()));
      String name =
          "示例"
              + MANSIONS[i % MANSIONS.length]
              + sector[3]
              + (sector[3].equals("学校") || sector[3].equals("医院") ? "" : "有限公司")
              + (i > MANSIONS.length ? "第" + i + "号" : "");
      boolean dangerous = DANGEROUS.contains(sector[0]);
      boolean licensed = dangerous && !sector[0].equals("冶金");
      enterprises.add(code);
      enterpriseNames.add(name);
      rows.add(
          new Object[] {
            code,
            name,
            village,
            sector[0],
            sector[1],
            dangerous ? (i % 3 == 0 ? "较大" : "重大") : (i % 3 == 0 ? "一般" : "低"),
            dangerous ? 40 + random.nextInt(400) : 3 + random.nextInt(120),
            "示例法人" + i,
            "示例负责人" + i,
            String.format("0357-0%06d", i % 1_000_000),
            villageNames.get(village) + (1 + random.nextInt(60)) + "号",
            coordinate("111.7", 400_000),
            coordinate("35.6", 300_000),
            sector[0].equals("煤矿") ? parent : null,
            "在营",
            licensed ? String.format("（晋）示证〔2019〕%04d号", i) : null,
            licensed ? LocalDate.of(2022, 1 + i % 12, 1).toString() : null
          });
    }
    expected.put("enterprises", size.enterprises());
  }

  private String[] sector(int position) {
    int at = position;
    for (String[] sector : SECTORS) {
      at -= Integer.parseInt(sector[2]);
      if (at < 0) {
        return sector;
      }
    }
    throw new IllegalArgumentException("no sector at " + position);
  }

  private BigDecimal coordinate(String start, int millionths) {
    return new BigDecimal(start).add(BigDecimal.valueOf(random.nextInt(millionths), 6));
  }

  private String creditCode(String division) {
    String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    while (true) {
      StringBuilder organisation = new StringBuilder();
      int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
      int sum = 0;
      for (int weight : weights) {
        char c = characters.charAt(random.nextInt(characters.length()));
        organisation.append(c);
        sum += Character.digit(c, 36) * weight;
      }
      int check = (11 - sum % 11) % 11;
      organisation.append(check == 10 ? "X" : Integer.toString(check));
      String code = CreditCode.withCheckCharacter("91" + division + organisation).value();
      if (usedCodes.add(code)) {
        return code;
      }
    }
  }

  private List<String> inventOfficers() {
    List<Object[]> rows = sheet("执法人员", "执法证号", "姓名", "机构", "发证日期", "有效期至", "中共党员");
    List<String> experienced = new ArrayList<>();
    int members = 0;
    for (int i = 1; i <= 36; i++) {
      String certificate = String.format("示YJ%d%03d", YEAR, i);
      boolean late = i > 20;
      boolean member = i % 5 < 3;
      members += member ? 1 : 0;
      rows.add(
          new Object[] {
            certificate,
            "示例执法员" + i,
            i % 2 == 0 ? "乡镇应急服务站" : "执法大队",
            late ? "2020-11-20" : "2019-05-06",
            "2024-05-05",
            member ? "是" : "否"
          });
      if (!late) {
        experienced.add(certificate);
      }
    }
    expected.put("certifiedOfficers", 36);
    expected.put("certifiedPartyMembers", members);
    return experienced;
  }

  private LocalDate workday(int position, int of) {
    LocalDate first = LocalDate.of(YEAR, 1, 6);
    LocalDate date = first.plusDays((long) position * 345 / of);
    while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
      date = date.plusDays(1);
    }
    return date;
  }

  private static String paper(String kind, int number) {
    return "（翼）应急" + kind + "〔" + YEAR + "〕" + number + "号";
  }

  private void inventInspections(List<String> officers) {
    List<Object[]> inspections =
        sheet(
            "检查",
            "检查编号",
            "统一社会信用代码",
            "检查日期",
            "检查方式",
            "主办执法证号",
            "协办执法证号",
            "检查方案文号",
            "检查记录文号",
            "联合检查文号");
    List<Object[]> hazards =
        sheet("隐患", "隐患编号", "检查编号", "隐患内容", "等级", "责令整改文号", "整改期限", "复查文号", "复查日期", "复查结论");
    List<Object[]> suspensions = sheet("停产整顿", "决定文号", "统一社会信用代码", "检查编号", "决定日期", "恢复生产日期", "事由");
    List<Object[]> cases =
        sheet(
            "案件",
            "立案文号",
            "统一社会信用代码",
            "检查编号",
            "处罚依据",
            "当事人类型",
            "情形",
            "违法行为发生日期",
            "立案日期",
            "处罚决定文号",
            "处罚决定日期",
            "罚款金额（元）",
            "结案日期");
    List<Object[]> payments = sheet("缴款", "立案文号", "缴款日期", "金额（元）", "款项");

    int planned = 0;
    int joint = 0;
    int orders = 0;
    int opinions = 0;
    int majors = 0;
    int closed = 0;
    int filed = 0;
    int casesClosed = 0;
    long fined = 0;
    long paid = 0;
    long surcharges = 0;
    int perInspection = Math.max(1, size.hazards() * 10 / (size.inspections() * 7));
    int caseEvery = size.inspections() / size.cases();
    String accidentVictim = "";
    LocalDate accidentDay = LocalDate.of(YEAR, 1, 6);
    for (int i = 1; i <= size.inspections(); i++) {
      String number = String.format("SL%d%06d", YEAR, i);
      int who = (int) ((i * 7919L) % enterprises.size());
      String enterprise = enterprises.get(who);
      LocalDate day = workday(i, size.inspections());
      boolean isJoint = i % 40 == 7;
      boolean urgent = i % 173 == 0; // done without a plan
      planned += urgent ? 0 : 1;
      joint += isJoint ? 1 : 0;
      int lead = i % officers.size();
      inspections.add(
          new Object[] {
            number,
            enterprise,
            day.toString(),
            isJoint ? "联合检查" : MODES[i % MODES.length],
            officers.get(lead),
            officers.get((lead + 1 + i % (officers.size() - 1)) % officers.size()),
            urgent ? null : paper("检查", planned),
            urgent ? null : paper("检记", planned),
            isJoint ? paper("联检", joint) : null
          });

      boolean clean = i % 10 >= 7;
      boolean major = i % 61 == 0 && !clean;
      if (!clean) {
        orders++;
        int found = 1 + (i * 13) % (2 * perInspection - 1);
        LocalDate due = day.plusDays(major ? 30 : 3 + i % 12);
        boolean reinspected = due.getYear() == YEAR && i % 9 != 4;
        opinions += reinspected ? 1 : 0;
        for (int h = 1; h <= found; h++) {
          boolean isMajor = major && h == 1;
          boolean failed = reinspected && i % 25 == 12 && h == 1;
          majors += isMajor ? 1 : 0;
          closed += reinspected && !failed ? 1 : 0;
          hazards.add(
              new Object[] {
                String.format("SLYH%d%06d", YEAR, hazards.size()),
                number,
                FINDINGS[(i + 5 * h) % FINDINGS.length],
                isMajor ? "重大" : "一般",
                paper("责改", orders),
                due.toString(),
                reinspected ? paper("复查", opinions) : null,
                reinspected ? due.minusDays(i % 3 == 0 ? 0 : 1).toString() : null,
                reinspected ? (failed ? "不合格" : "合格") : null
              });
        }
      }
      if (major) {
        LocalDate resumed = day.plusDays(31 + i % 5);
        boolean safe = i % 9 != 4 && i % 25 != 12 && resumed.getYear() == YEAR;
        suspensions.add(
            new Object[] {
              paper("现决", suspensions.size()),
              enterprise,
              number,
              day.toString(),
              safe ? resumed.toString() : null,
              "重大隐患排除前停产停业"
            });
      }

      if (i % caseEvery == 0 && filed < size.cases()) {
        filed++;
        LocalDate filing = day.plusDays(3);
        LocalDate decision = filing.plusDays(30 + filed % 25);
        boolean accident = filed == 1;
        boolean decided = decision.plusDays(25).getYear() == YEAR && filed != size.cases();
        boolean late = filed % 7 == 5;
        Clause clause =
            accident
                ? new Clause("《安全生产法》第一百零九条第一款第（一）项", "单位", "一般事故", 260_000)
                : CLAUSES[filed % CLAUSES.length];
        if (accident) {
          accidentVictim = enterprise;
          accidentDay = day;
        }
        int fine = clause.fine();
        // Delivered the next day, due fifteen days later; who is late pays 3 % for each of two
        // days.
        LocalDate lastPaid = decision.plusDays(late ? 18 : 13);
        cases.add(
            new Object[] {
              paper("立", filed),
              enterprise,
              number,
              clause.citation(),
              clause.party(),
              clause.situation(),
              day.toString(),
              filing.toString(),
              decided ? paper("罚", casesClosed + 1) : null,
              decided ? decision.toString() : null,
              decided ? fine : null,
              decided ? lastPaid.plusDays(3).toString() : null
            });
        if (decided) {
          casesClosed++;
          fined += fine;
          if (accident) {
            payments.add(
                new Object[] {paper("立", filed), decision.plusDays(6).toString(), 100_000, "罚款"});
            payments.add(
                new Object[] {paper("立", filed), lastPaid.toString(), fine - 100_000, "罚款"});
          } else {
            payments.add(new Object[] {paper("立", filed), lastPaid.toString(), fine, "罚款"});
          }
          paid += fine;
          if (late) {
            BigDecimal surcharge = BigDecimal.valueOf(fine).multiply(new BigDecimal("0.06"));
            payments.add(new Object[] {paper("立", filed), lastPaid.toString(), surcharge, "加处罚款"});
            surcharges += surcharge.multiply(BigDecimal.valueOf(100)).longValueExact();
          }
        }
      }
    }
    List<Object[]> accidents =
        sheet("事故", "事故编号", "统一社会信用代码", "发生日期", "等级", "死亡人数", "重伤人数", "直接经济损失（元）");
    accidents.add(
        new Object[] {
          "SLSG" + YEAR + "001", accidentVictim, accidentDay.toString(), "一般", 1, 0, 860_000
        });

    expected.put("inspections", inspections.size() - 1);
    expected.put("inspectionPlans", planned);
    expected.put("inspectionRecords", planned);
    expected.put("jointInspectionDocuments", joint);
    expected.put("hazardsFound", hazards.size() - 1);
    expected.put("majorHazardsFound", majors);
    expected.put("hazardsClosed", closed);
    expected.put("rectificationOrders", orders);
    expected.put("reinspectionOpinions", opinions);
    expected.put("productionSuspensions", suspensions.size() - 1);
    expected.put("casesFiled", filed);
    expected.put("casesClosed", casesClosed);
    expected.put("finesDecidedYuan", fined + ".00");
    expected.put("finesCollectedYuan", paid + ".00");
    expected.put("surchargesCollectedYuan", BigDecimal.valueOf(surcharges, 2).toPlainString());
    expected.put("accidents", 1);
  }

  private void inventPreparedness() {
    List<Object[]> plans = sheet("应急预案", "统一社会信用代码", "预案名称", "预案类型", "备案编号", "备案日期", "有效期至");
    for (int i = 0; i < size.enterprises() / 5; i++) {
      int who = i * 5;
      plans.add(
          new Object[] {
            enterprises.get(who),
            enterpriseNames.get(who) + "生产安全事故应急预案",
            i % 6 == 0 ? "专项应急预案" : "综合应急预案",
            String.format("141022-%d-S%05d", YEAR, i + 1),
            workday(i, size.enterprises() / 5).toString(),
            "2023-12-31"
          });
    }
    List<Object[]> drills = sheet("应急演练", "日期", "统一社会信用代码", "方式", "科目", "参加人数");
    String[] subjects = {"火灾", "触电", "危化品泄漏", "汛期转移", "机械伤害"};
    for (int i = 0; i < size.enterprises() / 6; i++) {
      drills.add(
          new Object[] {
            workday(i, size.enterprises() / 6).toString(),
            enterprises.get(i * 6),
            i % 3 == 0 ? "桌面推演" : "实战演练",
            subjects[i % subjects.length],
            10 + random.nextInt(90)
          });
    }
    expected.put("emergencyPlansFiled", plans.size() - 1);
    expected.put("drills", drills.size() - 1);
  }

  private void inventPeople() {
    List<Object[]> exams = sheet("考核", "日期", "考核名称", "姓名", "成绩", "合格线");
    int passed = 0;
    int perExam = size.exams() / 3;
    for (int exam = 1; exam <= 3; exam++) {
      for (int person = 1; person <= perExam; person++) {
        int score = person % 16 == exam ? 52 + exam : 60 + random.nextInt(41);
        passed += score >= 60 ? 1 : 0;
        exams.add(
            new Object[] {
              LocalDate.of(YEAR, 3 * exam, 18).toString(),
              "示例业务考核第" + exam + "次",
              "示例职工" + person,
              score,
              60
            });
      }
    }
    expected.put("exams", 3);
    expected.put("examPassRate", percent(passed, 3 * perExam));
    List<Object[]> study = sheet("集中学习", "日期", "主讲人", "课题", "抽查人员");
    String[] topics = {"安全生产法", "行政处罚程序", "应急预案", "隐患排查治理"};
    for (int i = 0; i < 30; i++) {
      study.add(
          new Object[] {
            workday(i, 30).toString(),
            "示例主讲" + (1 + i % 6),
            topics[i % topics.length],
            "示例职工" + (1 + i) + "、示例职工" + (2 + i) + "、示例职工" + (3 + i)
          });
    }
    expected.put("studySessions", 30);
  }

  private void inventZeroAccident() {
    List<Object[]> rows = sheet("零事故创建", "单位类型", "代码", "名称", "是否零事故");
    int villagesWithout = 0;
    for (int i = 0; i < villages.size(); i++) {
      boolean zero = i % 17 != 3;
      villagesWithout += zero ? 1 : 0;
      rows.add(
          new Object[] {
            "村（社区）", villages.get(i), villageNames.get(villages.get(i)), zero ? "是" : "否"
          });
    }
    int enterprisesWithout = 0;
    Object[] accident = sheets.get("事故").get(1);
    for (int i = 0; i < enterprises.size(); i++) {
      boolean zero = !enterprises.get(i).equals(accident[1]);
      enterprisesWithout += zero ? 1 : 0;
      rows.add(
          new Object[] {"企事业单位", enterprises.get(i), enterpriseNames.get(i), zero ? "是" : "否"});
    }
    expected.put("zeroAccidentVillageRate", percent(villagesWithout, villages.size()));
    expected.put("zeroAccidentEnterpriseRate", percent(enterprisesWithout, enterprises.size()));
  }

  private void inventPublicity() {
    List<Object[]> rows = sheet("宣传", "日期", "形式", "标题", "渠道");
    Map<String, Integer> forms = new LinkedHashMap<>();
    forms.put("云课堂", 3);
    forms.put("安全微电影", 18);
    forms.put("安全监管专题视频", 6);
    forms.put("知识竞赛和演讲", 4);
    forms.put("线上咨询部门", 5);
    String[] channels = {"微信公众号", "县电视台", "乡村大喇叭"};
    forms.forEach(
        (form, count) -> {
          for (int i = 1; i <= count; i++) {
            rows.add(
                new Object[] {
                  workday(i, count + 1).toString(), form, "示例" + form + i, channels[i % 3]
                });
          }
        });
    expected.put("publicity", forms);
  }

  /** The annual figures as JSON, in the order in which they were counted. */
  String expectedJson() {
    StringBuilder json = new StringBuilder("{\n");
    append(json, expected, " ");
    return json.append("}\n").toString();
  }

  private static void append(StringBuilder json, Map<?, ?> figures, String indent) {
    int left = figures.size();
    for (Map.Entry<?, ?> figure : figures.entrySet()) {
      json.append(indent).append('"').append(figure.getKey()).append("\": ");
      if (figure.getValue() instanceof Map<?, ?> inner) {
        json.append("{\n");
        append(json, inner, indent + " ");
        json.append(indent).append('}');
      } else if (figure.getValue() instanceof Integer number) {
        json.append(number);
      } else {
        json.append('"').append(figure.getValue()).append('"');
      }
      left--;
      json.append(left > 0 ? ",\n" : "\n");
    }
  }

  private static String percent(int part, int whole) {
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Writes the workbook, with the sheets in the order of the template. */
  void writeTo(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Anjian", "1.0")) {
      for (String name :
          List.of(
              "企业", "执法人员", "检查", "隐患", "停产整顿", "案件", "缴款", "应急预案", "应急演练", "考核", "集中学习", "零事故创建",
              "宣传", "事故")) {
        write(workbook.newWorksheet(name), sheets.get(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Worksheet sheet, List<Object[]> rows) throws IOException {
    for (int r = 0; r < rows.size(); r++) {
      Object[] row = rows.get(r);
      for (int c = 0; c < row.length; c++) {
        if (row[c] instanceof String text) {
          sheet.value(r, c, text);
        } else if (row[c] instanceof Number number) {
          sheet.value(r, c, number);
        }
      }
      if (r % 1000 == 999) {
        sheet.flush();
      }
    }
    sheet.finish();
  }
}
