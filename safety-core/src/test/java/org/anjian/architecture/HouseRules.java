package org.anjian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** 通用规矩：what holds in every module. */
public final class HouseRules {

  private static final List<String> VAGUE =
      List.of("impl", "util", "utils", "common", "dto", "vo", "manager", "helper", "misc");

  private HouseRules() {}

  /** A package is a room of the domain; these names would fit any project. */
  public static ArchRule noVagueRooms(String root) {
    String[] packages =
        VAGUE.stream().map(name -> root + ".." + name + "..").toArray(String[]::new);
    return noClasses().should().resideInAnyPackage(packages);
  }

  /** A class is called by what it does or is. */
  public static ArchRule noVagueNames(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|VO|Abstract[A-Z]\\w*)");
  }

  /** Feature packages do not know each other in a circle. */
  public static ArchRule noCyclesBetweenRooms(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** An error has a type of its own, and nothing is printed. */
  public static ArchRule noGenericExceptionsNorPrinting(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should(THROW_GENERIC_EXCEPTIONS)
        .orShould(ACCESS_STANDARD_STREAMS);
  }

  /** State changes through acts with names, not through setters. */
  public static ArchRule noSetters(String root) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching("set[A-Z].*");
  }

  /** The rules that hold in every module, with their violators. */
  public static Stream<Guard> guards() {
    return Stream.of(
        new Guard("vagueroom", HouseRules::noVagueRooms),
        new Guard("vaguename", HouseRules::noVagueNames),
        new Guard("genericexception", HouseRules::noGenericExceptionsNorPrinting),
        new Guard("setter", HouseRules::noSetters));
  }
}
