package org.anjian.rest.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.FurtherSector;
import org.anjian.enterprise.OpenMatters;
import org.anjian.enterprise.file.DutyFinding;
import org.anjian.enterprise.file.HazardInstallation;
import org.anjian.enterprise.file.ReadEnterpriseFile;
import org.anjian.enterprise.file.RiskGrading;
import org.anjian.enterprise.file.SafetyPerson;
import org.anjian.enterprise.likeness.DuplicateDecision;
import org.anjian.enterprise.likeness.LikelyDuplicate;
import org.anjian.enterprise.search.Found;
import org.anjian.enterprise.search.SearchCard;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.anjian.rest.revision.Revised;
import org.anjian.rest.trace.TraceWords;

/** 企业档案的各部分. */
public final class FileViews {

  private FileViews() {}

  /**
   * 兼营行业.
   *
   * @param id identity
   * @param sector the sector
   * @param since since when
   * @param until the day from which not any more, or null
   * @param reason on what grounds
   */
  public record SectorView(UUID id, Coded sector, LocalDate since, LocalDate until, String reason) {

    static SectorView of(FurtherSector sector) {
      return new SectorView(
          sector.id(),
          Coded.of(sector.sector()),
          sector.since(),
          sector.until().orElse(null),
          sector.reason());
    }
  }

  /**
   * 风险评定.
   *
   * @param id identity
   * @param before the grade before
   * @param level the grade
   * @param gradedOn the day
   * @param validUntil last day on which it counts as up to date, or null
   * @param gradedBy who graded
   * @param factors what it rests on
   * @param recordedBy account that wrote it down
   * @param recordedAt when
   */
  public record GradingView(
      UUID id,
      Coded before,
      Coded level,
      LocalDate gradedOn,
      LocalDate validUntil,
      String gradedBy,
      List<FactorView> factors,
      String recordedBy,
      Instant recordedAt) {

    static GradingView of(RiskGrading grading) {
      return new GradingView(
          grading.id(),
          Coded.of(grading.before()),
          Coded.of(grading.level()),
          grading.gradedOn(),
          grading.validUntil().orElse(null),
          grading.gradedBy(),
          grading.factors().stream()
              .map(each -> new FactorView(each.name(), each.finding(), each.evidence()))
              .toList(),
          grading.recordedBy(),
          grading.recordedAt());
    }
  }

  /**
   * 评定因素.
   *
   * @param name what was looked at
   * @param finding what was found
   * @param evidence where it stands
   */
  public record FactorView(String name, String finding, String evidence) {}

  /**
   * 安全从业人员.
   *
   * @param id identity
   * @param name name
   * @param role the post
   * @param fullTime 专职
   * @param certificates certificates
   * @param since since when
   * @param until the day from which not any more, or null
   * @param revision revision of the record
   */
  public record PersonView(
      UUID id,
      String name,
      Coded role,
      boolean fullTime,
      List<CertificateView> certificates,
      LocalDate since,
      LocalDate until,
      long revision)
      implements Revised {

    static PersonView of(SafetyPerson person) {
      return new PersonView(
          person.id(),
          person.name(),
          Coded.of(person.role()),
          person.fullTime(),
          person.certificates().stream()
              .map(
                  each ->
                      new CertificateView(
                          Coded.of(each.kind()),
                          each.number(),
                          each.issuer(),
                          each.validUntil().orElse(null)))
              .toList(),
          person.since(),
          person.until().orElse(null),
          person.revision());
    }
  }

  /**
   * 证书.
   *
   * @param kind what it shows
   * @param number number
   * @param issuer 发证机关
   * @param validUntil last day on which it is valid, or null
   */
  public record CertificateView(Coded kind, String number, String issuer, LocalDate validUntil) {}

  /**
   * 重大危险源.
   *
   * @param id identity
   * @param name what it is called
   * @param level 1 to 4
   * @param substance what it holds
   * @param quantity how much
   * @param place where it stands
   * @param filingNumber number of its filing, or null
   * @param filedOn day of the filing, or null
   * @param assessedOn day of the last assessment, or null
   * @param assessedUntil last day on which that counts, or null
   * @param closedOn the day from which it is none any more, or null
   * @param revision revision of the record
   */
  public record InstallationView(
      UUID id,
      String name,
      int level,
      String substance,
      String quantity,
      String place,
      String filingNumber,
      LocalDate filedOn,
      LocalDate assessedOn,
      LocalDate assessedUntil,
      LocalDate closedOn,
      long revision)
      implements Revised {

    static InstallationView of(HazardInstallation each) {
      return new InstallationView(
          each.id(),
          each.name(),
          each.level(),
          each.substance(),
          each.quantity(),
          each.place(),
          each.filingNumber().orElse(null),
          each.filedOn().orElse(null),
          each.assessedOn().orElse(null),
          each.assessedUntil().orElse(null),
          each.closedOn().orElse(null),
          each.revision());
    }
  }

  /**
   * 法定要求核对.
   *
   * @param duty what is demanded
   * @param basis the articles, as people cite them
   * @param state what the file says
   * @param facts the facts that decided it, by their names in words
   */
  public record RequirementView(Coded duty, String basis, Coded state, Map<String, String> facts) {

    static RequirementView of(DutyFinding finding, Language language) {
      Map<String, String> facts = new LinkedHashMap<>();
      finding
          .facts()
          .forEach(
              (name, value) ->
                  facts.put(Vocabulary.INPUT.label(name, language), words(value, language)));
      return new RequirementView(
          Coded.of(finding.duty()),
          TraceWords.basis(finding.basis(), language),
          Coded.of(finding.state()),
          facts);
    }
  }

  private static String words(Object value, Language language) {
    if (value instanceof Collection<?> several) {
      return several.isEmpty()
          ? "—"
          : several.stream()
              .map(each -> words(each, language))
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
    if (value instanceof Enum<?> constant && Vocabulary.has(constant.getDeclaringClass())) {
      return Vocabulary.label(Coded.of(constant), language);
    }
    if (value instanceof Boolean yes) {
      return Vocabulary.ANSWER.label(yes ? "YES" : "NO", language);
    }
    return value.toString();
  }

  /**
   * 未结事项.
   *
   * @param openHazards hazards that are not closed
   * @param overdueHazards of these, those whose last day is over
   * @param openMajorHazards of these, major ones
   * @param openCases cases that are not closed
   * @param expiredLicences licences that have run out
   * @param plansOnFile filings of emergency plans that count
   */
  public record OpenView(
      int openHazards,
      int overdueHazards,
      int openMajorHazards,
      int openCases,
      int expiredLicences,
      int plansOnFile) {

    static OpenView of(OpenMatters.Counts counts) {
      return new OpenView(
          counts.openHazards(),
          counts.overdueHazards(),
          counts.openMajorHazards(),
          counts.openCases(),
          counts.expiredLicences(),
          counts.plansOnFile());
    }
  }

  /**
   * 集团.
   *
   * @param above the companies above, the next one first
   * @param below the enterprises below, level by level
   * @param outside how many below lie outside the reader's scope
   */
  public record GroupView(
      List<EnterpriseSummaryView> above, List<SubsidiaryView> below, int outside) {

    static GroupView of(ReadEnterpriseFile.Group group, DivisionNames divisions) {
      return new GroupView(
          group.above().stream().map(EnterpriseSummaryView::of).toList(),
          group.below().stream().map(each -> SubsidiaryView.of(each, divisions)).toList(),
          group.outside());
    }
  }

  /**
   * 下属单位.
   *
   * @param id identity
   * @param name name
   * @param level 1 for those directly below
   * @param parentCompany credit code of its parent
   * @param creditCode credit code
   * @param division division
   * @param sector main sector
   * @param riskLevel risk grade
   * @param status operating status
   * @param open what is open there
   */
  public record SubsidiaryView(
      UUID id,
      String name,
      int level,
      String parentCompany,
      String creditCode,
      DivisionView division,
      Coded sector,
      Coded riskLevel,
      Coded status,
      OpenView open) {

    static SubsidiaryView of(ReadEnterpriseFile.Subsidiary each, DivisionNames divisions) {
      Enterprise enterprise = each.enterprise();
      return new SubsidiaryView(
          enterprise.id(),
          enterprise.name(),
          each.level(),
          enterprise.parentCompany().map(Object::toString).orElse(null),
          enterprise.creditCode().value(),
          divisions.on(enterprise.division(), enterprise.registeredOn()),
          Coded.of(enterprise.sector()),
          Coded.of(enterprise.riskLevel()),
          Coded.of(enterprise.status()),
          OpenView.of(each.open()));
    }
  }

  /**
   * 检索结果.
   *
   * @param items this page, the best first
   * @param page number of the page, from 0
   * @param size rows a page
   * @param total how many there are, up to the limit of counting
   * @param more whether there are, or may be, more than that
   */
  public record FoundPage(List<CardView> items, int page, int size, int total, boolean more) {}

  /**
   * 检索到的企业.
   *
   * @param id identity
   * @param name name
   * @param formerNames names that it had before
   * @param creditCode credit code
   * @param division division
   * @param sector main sector
   * @param riskLevel risk grade
   * @param status operating status
   * @param people 法定代表人 and 主要负责人
   * @param phone telephone
   * @param address address
   * @param matchedBy by what it was found; null where nothing was searched
   */
  public record CardView(
      UUID id,
      String name,
      List<String> formerNames,
      String creditCode,
      DivisionView division,
      Coded sector,
      Coded riskLevel,
      Coded status,
      String people,
      String phone,
      String address,
      Coded matchedBy) {

    static CardView of(Found.Hit hit, DivisionNames divisions) {
      return of(hit.card(), Coded.of(hit.by()), divisions);
    }

    static CardView of(SearchCard card, DivisionNames divisions) {
      return of(card, null, divisions);
    }

    private static CardView of(SearchCard card, Coded by, DivisionNames divisions) {
      return new CardView(
          card.id(),
          card.name(),
          card.formerNames(),
          card.creditCode(),
          divisions.today(card.division()),
          Coded.of(card.sector()),
          Coded.of(card.riskLevel()),
          Coded.of(card.status()),
          String.join("、", card.people().stream().filter(text -> !text.isEmpty()).toList()),
          card.phone(),
          card.address(),
          by);
    }
  }

  /**
   * 疑似重复.
   *
   * @param first one entry; null where it is not registered yet
   * @param second the other
   * @param reasons in what they are alike
   */
  public record DuplicateView(CardView first, CardView second, List<Coded> reasons) {

    static DuplicateView of(LikelyDuplicate pair, DivisionNames divisions) {
      return new DuplicateView(
          CardView.of(pair.first(), divisions),
          CardView.of(pair.second(), divisions),
          Coded.all(pair.reasons().stream().sorted().toList()));
    }

    static DuplicateView toNew(LikelyDuplicate pair, DivisionNames divisions) {
      return new DuplicateView(
          null,
          CardView.of(pair.second(), divisions),
          Coded.all(pair.reasons().stream().sorted().toList()));
    }
  }

  /**
   * 疑似重复的处理.
   *
   * @param id identity
   * @param first one entry
   * @param second the other
   * @param verdict what was decided
   * @param reason why
   * @param decidedBy account
   * @param decidedAt when
   */
  public record DecisionView(
      UUID id,
      UUID first,
      UUID second,
      Coded verdict,
      String reason,
      String decidedBy,
      Instant decidedAt) {

    static DecisionView of(DuplicateDecision decision) {
      return new DecisionView(
          decision.id(),
          decision.first(),
          decision.second(),
          Coded.of(decision.verdict()),
          decision.reason(),
          decision.decidedBy(),
          decision.decidedAt());
    }
  }

  /**
   * 地图上的点.
   *
   * @param id identity
   * @param name name
   * @param longitude degrees
   * @param latitude degrees
   * @param riskLevel risk grade
   * @param sector main sector
   */
  public record PointView(
      UUID id,
      String name,
      java.math.BigDecimal longitude,
      java.math.BigDecimal latitude,
      Coded riskLevel,
      Coded sector) {}

  /**
   * 地图.
   *
   * @param points enterprises with coordinates
   * @param withoutCoordinates how many more have none
   */
  public record MapView(List<PointView> points, int withoutCoordinates) {}
}
