package org.anjian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 核心的规矩：what holds in the core alone. */
final class CoreRules {

  /**
   * The rooms of the core, from the ground up: a room knows its own storey and those below. Circles
   * within a storey are refused by another rule. Each storey has its violator: a new storey brings
   * one.
   */
  private static final List<Set<String>> STOREYS =
      List.of(
          Set.of("money", "calendar", "law", "explain", "paging", "spi", "table", "identity"),
          Set.of("division", "document", "discretion", "attachment"),
          Set.of("enterprise", "people", "account", "duty"),
          Set.of(
              "responsibility",
              "checklist",
              "hazard",
              "inspection",
              "penalty",
              "planning",
              "preparedness",
              "publicity",
              "selfinspection"),
          Set.of("enforcement"),
          Set.of("ledger", "paper", "reminder"),
          Set.of("statistics", "conformance"));

  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private CoreRules() {}

  /** Every room has its storey. */
  static ArchRule everyRoomHasItsStorey(String root) {
    return classes().should().resideInAnyPackage(packages(root, STOREYS));
  }

  /** Rooms do not know those on the storeys above theirs. */
  static ArchRule roomsKnowOnlyWhatIsBelow(String root, int storey) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(root, STOREYS.subList(storey, storey + 1)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(root, STOREYS.subList(storey + 1, STOREYS.size())));
  }

  /** The core knows the JDK's base and itself. */
  static ArchRule coreKnowsTheBaseAlone(String root) {
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root + "..", "java..", "");
  }

  /** Time comes from a clock that is given, so that a day can be replayed. */
  static ArchRule timeComesFromAGivenClock(String root) {
    return noClasses()
        .should()
        .callMethodWhere(DescribedPredicate.describe("reads the time", CoreRules::readsTime));
  }

  /** Neither money nor shares of it are kept in binary fractions. */
  static ArchRule numbersAreExact(String root) {
    return classes().should(useNoInexactNumbers());
  }

  static Stream<Guard> guards() {
    Stream<Guard> upwards = IntStream.range(0, STOREYS.size() - 1).mapToObj(CoreRules::upwards);
    return Stream.concat(
        upwards,
        Stream.of(
            new Guard("unknownroom", CoreRules::everyRoomHasItsStorey),
            new Guard("cycle", HouseRules::noCyclesBetweenRooms),
            new Guard("foreign", CoreRules::coreKnowsTheBaseAlone),
            new Guard("clockless", CoreRules::timeComesFromAGivenClock),
            new Guard("inexact", CoreRules::numbersAreExact)));
  }

  private static Guard upwards(int storey) {
    return new Guard(
        "upwards",
        root -> roomsKnowOnlyWhatIsBelow(root, storey),
        resideInAnyPackage(packages("org.anjian", STOREYS.subList(storey, storey + 1)))::test);
  }

  private static String[] packages(String root, List<Set<String>> storeys) {
    return storeys.stream()
        .flatMap(Set::stream)
        .sorted()
        .map(room -> root + "." + room + "..")
        .toArray(String[]::new);
  }

  private static boolean readsTime(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    return switch (call.getName()) {
      case "now" ->
          owner.startsWith("java.time.")
              && call.getTarget().getRawParameterTypes().stream()
                  .noneMatch(type -> type.isEquivalentTo(Clock.class));
      case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
      default -> owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
    };
  }

  private static ArchCondition<JavaClass> useNoInexactNumbers() {
    return new ArchCondition<>("use no binary fractions") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<JavaClass> used = new ArrayList<>();
        type.getFields().forEach(field -> used.add(field.getRawType()));
        type.getCodeUnits()
            .forEach(
                unit -> {
                  used.add(unit.getRawReturnType());
                  used.addAll(unit.getRawParameterTypes());
                });
        type.getMethodCallsFromSelf()
            .forEach(call -> used.add(call.getTarget().getRawReturnType()));
        used.stream()
            .map(JavaClass::getName)
            .filter(INEXACT::contains)
            .distinct()
            .forEach(
                name ->
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " uses " + name)));
      }
    };
  }
}
