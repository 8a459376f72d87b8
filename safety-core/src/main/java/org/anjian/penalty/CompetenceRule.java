package org.anjian.penalty;

import static org.anjian.penalty.ProcedureLaw.penaltyLaw;
import static org.anjian.penalty.ProcedureLaw.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Enforcer;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Place;
import org.anjian.law.Provision;

/** 谁来决定 (行政处罚法(2021) 第22–24条; 部令18号 第7条; 安全生产法(2021) 第115条 and its like). */
final class CompetenceRule {

  private static final LegalBasis PLACE = penaltyLaw(22);
  private static final LegalBasis COUNTY_AND_ABOVE = penaltyLaw(23);
  private static final LegalBasis TOWNSHIP = penaltyLaw(24).paragraph(1);
  private static final LegalBasis PLACE_AND_CENTRAL = procedures(7).paragraph(2);
  private static final LegalBasis ISSUER = procedures(7).paragraph(3);
  private static final LegalBasis GOVERNMENT = procedures(7).paragraph(4);
  private static final LegalBasis POLICE = procedures(7).paragraph(5);

  private static final Enforcer PERMIT_AUTHORITY = new Enforcer("PERMIT_AUTHORITY");
  private static final Enforcer PEOPLES_GOVERNMENT = new Enforcer("PEOPLES_GOVERNMENT");
  private static final Enforcer PUBLIC_SECURITY = new Enforcer("PUBLIC_SECURITY");
  private static final Enforcer MARKET_REGULATION = new Enforcer("MARKET_REGULATION");

  /** 负有安全生产监督管理职责的部门: all of them, of which the division of duties picks one. */
  private static final Enforcer WORK_SAFETY_DEPARTMENTS = new Enforcer("WORK_SAFETY_DEPARTMENTS");

  /** The agency, where it is not known. */
  static final Gap AGENCY = new Gap.Field("agency");

  private static final List<Gap> WHICH_AGENCY = List.of(AGENCY);
  private static final List<PenaltyFact> SECTOR_FACTS =
      List.of(PenaltyFact.AVIATION_RAIL_OR_POWER, PenaltyFact.IN_CHARGE);
  private static final Gap ACT_PLACE = new Gap.Field("actPlace");

  /**
   * Words of the law book for several departments, of which the division of duties picks one, and
   * for the regulators of mines, whose texts name offices that have handed their duties on.
   */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "WORK_SAFETY_DEPARTMENTS",
          "RELEVANT_DEPARTMENTS",
          "COAL_MINE_REGULATOR",
          "MINE_REGULATOR",
          "MINE_INDUSTRY_AUTHORITY");

  /** 也可以由主管的部门处罚: the edition whose article 115 opens them to the departments of a sector. */
  private static final int OPEN_TO_SECTORS_SINCE = 2021;

  /**
   * 决定机关的条款: what an edition says of who decides its penalties, where it says so.
   *
   * @param article where it says so
   * @param bureauAlone 由应急管理部门处以罚款: articles that name the bureau themselves, so that no division
   *     of duties gives their fines to another department
   */
  private record WhoDecides(String law, int edition, Place article, Set<Integer> bureauAlone) {

    private static final List<WhoDecides> ALL =
        List.of(
            new WhoDecides("work-safety-law", 2014, new Place(110, 0, 0), Set.of(92, 106, 109)),
            new WhoDecides("work-safety-law", 2021, new Place(115, 0, 0), Set.of(95, 110, 114)),
            new WhoDecides("coal-mine-safety-regulations", 2024, new Place(73, 0, 0), Set.of()),
            new WhoDecides("safety-permit-regulations", 2014, new Place(23, 0, 0), Set.of()),
            new WhoDecides("accident-reporting-regulations", 2007, new Place(43, 1, 0), Set.of()));

    /** What the edition of a row says; null if it says nothing. */
    static WhoDecides of(Provision row) {
      for (int i = 0; i < ALL.size(); i++) {
        WhoDecides one = ALL.get(i);
        if (one.edition == row.ref().edition() && one.law.equals(row.ref().law())) {
          return one;
        }
      }
      return null;
    }
  }

  private CompetenceRule() {}

  /** What keeps the agency from deciding anything of the case. */
  static void general(Weighing weighing, ProceduralCase given) {
    IntendedPenalty penalty = given.penalty();
    if (penalty.agency().isEmpty()) {
      weighing.lacks(AGENCY);
      return;
    }
    DecidingAgency agency = penalty.agency().get();
    if (agency.level() == DecidingAgency.Level.TOWN) {
      if (penalty.isUnknown(PenaltyFact.DELEGATED_TO_TOWNSHIP)) {
        weighing.lacks(PenaltyFact.DELEGATED_TO_TOWNSHIP);
      } else if (!penalty.is(PenaltyFact.DELEGATED_TO_TOWNSHIP)) {
        weighing.found(
            Ground.Code.BELOW_COUNTY,
            COUNTY_AND_ABOVE,
            agency.level(),
            DecidingAgency.Level.COUNTY);
      }
    }
    place(weighing, penalty, agency);
    centralEnterprise(weighing, given, agency);
  }

  private static void place(Weighing weighing, IntendedPenalty penalty, DecidingAgency agency) {
    if (agency.division().isEmpty()) {
      return;
    }
    if (penalty.actPlace().isEmpty()) {
      weighing.lacks(ACT_PLACE);
    } else if (!agency.covers(penalty.actPlace().get())) {
      weighing.found(
          Ground.Code.OUTSIDE_PLACE_OF_ACT,
          PLACE,
          penalty.actPlace().get(),
          agency.division().get());
    }
  }

  /**
   * 中央企业 (部令18号 第7条第2款): a city's bureau or above. Before 2026-02-01 the ministry's older rule
   * held, which is not carried: then nothing is said about central enterprises.
   */
  private static void centralEnterprise(
      Weighing weighing, ProceduralCase given, DecidingAgency agency) {
    boolean concerned =
        agency.isEmergencyManagement() && agency.level().isBelow(DecidingAgency.Level.CITY);
    Boolean central = given.penalty().facts().get(PenaltyFact.CENTRAL_ENTERPRISE);
    if (!concerned || Boolean.FALSE.equals(central)) {
      return;
    }
    if (central == null) {
      weighing.lacks(PenaltyFact.CENTRAL_ENTERPRISE);
    } else if (given.isAfterProcedures()) {
      weighing.found(
          Ground.Code.CENTRAL_ENTERPRISE_ABOVE_COUNTY,
          PLACE_AND_CENTRAL,
          agency.level(),
          DecidingAgency.Level.CITY);
    } else {
      weighing.lacks(given.uncarriedProcedures());
    }
  }

  /**
   * Who decides each part, clause by clause: the fine first, then the others in their order. What
   * several clauses leave to the same decider by the same article is named once.
   */
  static List<Competence> parts(ProceduralCase given) {
    List<Competence> parts = new ArrayList<>();
    for (IntendedPenalty.Clause clause : given.penalty().clauses()) {
      Competence fine = byRow(given.penalty(), clause.row());
      if (clause.fined() && !given.penalty().fine().isZero()) {
        add(parts, fine);
      }
      for (OtherPenalty other : clause.otherPenalties()) {
        PenaltyNature.Decider decider = PenaltyNature.of(other).decider();
        if (decider != PenaltyNature.Decider.NOBODY_HERE) {
          add(parts, part(given, clause.row(), fine, other, decider));
        }
      }
    }
    return parts;
  }

  private static void add(List<Competence> parts, Competence part) {
    for (int i = 0; i < parts.size(); i++) {
      Competence known = parts.get(i);
      if (known.penalty().equals(part.penalty()) && known.equals(part)) {
        return;
      }
    }
    parts.add(part);
  }

  /** Who decides one part of a penalty beside the fine. */
  private static Competence part(
      ProceduralCase given,
      Provision row,
      Competence fine,
      OtherPenalty other,
      PenaltyNature.Decider decider) {
    Competence decided =
        switch (decider) {
          case AGENCY -> fine;
          case ISSUER -> byIssuer(given.penalty(), by(given, ISSUER, row));
          case GRANTOR -> byIssuer(given.penalty(), row.basis());
          case GOVERNMENT -> byOther(given, PEOPLES_GOVERNMENT, by(given, GOVERNMENT, row));
          case PUBLIC_SECURITY -> byOther(given, PUBLIC_SECURITY, by(given, POLICE, row));
          case MARKET_REGULATION -> byOther(given, MARKET_REGULATION, by(given, row.basis(), row));
          case UNSAID -> unsaid(row, other);
          case NOBODY_HERE -> throw new IllegalStateException("no part of a penalty: " + other);
        };
    return decided.of(other);
  }

  /** The article of the ministry's rule where it is in force, else that of the statute. */
  private static LegalBasis by(ProceduralCase given, LegalBasis procedures, Provision row) {
    return given.isAfterProcedures() ? procedures : whoDecides(row);
  }

  private static Competence unsaid(Provision row, OtherPenalty other) {
    return new Competence(
        Optional.of(other),
        Optional.empty(),
        Answer.UNDETERMINED,
        row.basis(),
        List.of(new Gap.Decider(other)));
  }

  /** The department that imposes the fine of the row. */
  private static Competence byRow(IntendedPenalty penalty, Provision row) {
    Enforcer named = row.enforcer();
    LegalBasis basis = whoDecides(row);
    if (named.equals(PERMIT_AUTHORITY)) {
      return byIssuer(penalty, basis);
    }
    if (penalty.agency().isEmpty()) {
      return decider(named, Answer.UNDETERMINED, basis, WHICH_AGENCY);
    }
    boolean itself = penalty.agency().get().kind().equals(named);
    if (isOpenToSectors(row)) {
      return itself ? decider(named, Answer.YES, basis, List.of()) : ofSector(penalty, row, basis);
    }
    if (!dividesDuties(row)) {
      return decider(named, itself ? Answer.YES : Answer.NO, basis, List.of());
    }
    if (!itself) {
      return asked(penalty, named, basis, PenaltyFact.IN_CHARGE);
    }
    return penalty.isDenied(PenaltyFact.IN_CHARGE)
        ? decider(WORK_SAFETY_DEPARTMENTS, Answer.NO, basis, List.of())
        : decider(named, Answer.YES, basis, List.of());
  }

  /**
   * 民航、铁路、电力行业 (安全生产法(2021) 第115条): beside the bureau, the department that supervises such a sector
   * may fine its enterprises and their heads, too. Which sector it is, and which department
   * supervises it, the people on the case must say.
   */
  private static Competence ofSector(IntendedPenalty penalty, Provision row, LegalBasis basis) {
    List<Gap> unknown = new ArrayList<>();
    for (PenaltyFact fact : SECTOR_FACTS) {
      if (penalty.isDenied(fact)) {
        return decider(row.enforcer(), Answer.NO, basis, List.of());
      }
      if (penalty.isUnknown(fact)) {
        unknown.add(fact);
      }
    }
    Answer answer = unknown.isEmpty() ? Answer.YES : Answer.UNDETERMINED;
    return decider(row.enforcer(), answer, basis, unknown);
  }

  private static Competence decider(
      Enforcer decider, Answer thisAgency, LegalBasis basis, List<Gap> gaps) {
    return new Competence(Optional.empty(), Optional.of(decider), thisAgency, basis, gaps);
  }

  /**
   * 按照职责分工: whether the statute leaves it to the division of duties among departments (安全生产法(2014)
   * 第110条、(2021) 第115条, 煤矿安全生产条例 第73条, 应急预案管理办法 第44条、第45条第2款 and their like): which one that is,
   * the people on the case must say. A bureau that the row names is taken to be in charge unless
   * they say that it is not.
   */
  private static boolean dividesDuties(Provision row) {
    if (COLLECTIVE.contains(row.enforcer().code())) {
      return true;
    }
    return row.enforcer().equals(Enforcer.EMERGENCY_MANAGEMENT)
        && ((isWorkSafetyLaw(row) && !namesBureauAlone(row)) || isForBureauAndOthers(row));
  }

  private static boolean isWorkSafetyLaw(Provision row) {
    return row.ref().law().equals("work-safety-law");
  }

  private static boolean namesBureauAlone(Provision row) {
    WhoDecides said = WhoDecides.of(row);
    return said != null && said.bureauAlone.contains(row.ref().place().article());
  }

  private static boolean isOpenToSectors(Provision row) {
    return isWorkSafetyLaw(row)
        && row.ref().edition() >= OPEN_TO_SECTORS_SINCE
        && namesBureauAlone(row);
  }

  /** 应急管理等部门 (应急预案管理办法(2019) 第44条、第45条第2款; which departments, 第4条). */
  private static boolean isForBureauAndOthers(Provision row) {
    Place place = row.ref().place();
    return row.ref().law().equals("accident-emergency-plan-measures")
        && (place.article() == 44 || (place.article() == 45 && place.paragraph() == 2));
  }

  /** 发证机关 (部令18号 第7条第3款; 安全生产许可证条例 第23条). */
  private static Competence byIssuer(IntendedPenalty penalty, LegalBasis basis) {
    return asked(penalty, PERMIT_AUTHORITY, basis, PenaltyFact.PERMIT_ISSUER);
  }

  private static Competence asked(
      IntendedPenalty penalty, Enforcer decider, LegalBasis basis, PenaltyFact fact) {
    if (penalty.isUnknown(fact)) {
      return decider(decider, Answer.UNDETERMINED, basis, List.of(fact));
    }
    return decider(decider, penalty.is(fact) ? Answer.YES : Answer.NO, basis, List.of());
  }

  private static Competence byOther(ProceduralCase given, Enforcer decider, LegalBasis basis) {
    if (given.penalty().agency().isEmpty()) {
      return decider(decider, Answer.UNDETERMINED, basis, WHICH_AGENCY);
    }
    boolean itself = given.penalty().agency().get().kind().equals(decider);
    return decider(decider, itself ? Answer.YES : Answer.NO, basis, List.of());
  }

  /** The article that says who decides the statute's penalties, or the clause itself. */
  private static LegalBasis whoDecides(Provision row) {
    WhoDecides said = WhoDecides.of(row);
    return said == null ? row.basis() : row.statute().basis(said.article);
  }

  /** Takes the parts into the answer for the whole. */
  static void collect(Weighing weighing, List<Competence> parts) {
    for (Competence part : parts) {
      if (part.thisAgency() == Answer.NO) {
        Object what = part.penalty().isPresent() ? part.penalty().get() : "FINE";
        weighing.found(code(part), part.basis(), what, part.decider().orElseThrow());
      } else {
        weighing.lacks(part.gaps());
      }
    }
  }

  private static Ground.Code code(Competence part) {
    Enforcer decider = part.decider().orElseThrow();
    if (decider.equals(PERMIT_AUTHORITY)) {
      return Ground.Code.ISSUER_DECIDES;
    }
    if (decider.equals(PEOPLES_GOVERNMENT)) {
      return Ground.Code.GOVERNMENT_DECIDES;
    }
    if (decider.equals(PUBLIC_SECURITY)) {
      return Ground.Code.POLICE_DECIDES;
    }
    return part.penalty().isEmpty()
        ? Ground.Code.OTHER_AGENCY
        : Ground.Code.OTHER_DEPARTMENT_DECIDES;
  }

  /** The articles of the question. */
  static List<LegalBasis> rule(ProceduralCase given) {
    return given.isAfterProcedures() ? AFTER : BEFORE;
  }

  private static final List<LegalBasis> BEFORE = List.of(PLACE, COUNTY_AND_ABOVE, TOWNSHIP);
  private static final List<LegalBasis> AFTER =
      List.of(PLACE, COUNTY_AND_ABOVE, TOWNSHIP, procedures(7));
}
