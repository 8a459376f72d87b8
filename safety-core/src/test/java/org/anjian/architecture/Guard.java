package org.anjian.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 规矩：a rule of the house, which can be held against any root package, and the package under {@code
 * violator} that breaks it.
 *
 * @param violator the last name of the violator's package
 * @param rule the rule, given the root package that stands for {@code org.anjian}
 * @param room the classes whose coming means that the rule must match something
 */
public record Guard(String violator, Function<String, ArchRule> rule, Predicate<JavaClass> room) {

  private static final String ROOT = "org.anjian";
  private static final String VIOLATORS = Guard.class.getPackageName() + ".violator.";

  public Guard {
    Objects.requireNonNull(violator, "violator");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(room, "room");
  }

  /** A rule that matches something from the beginning. */
  public Guard(String violator, Function<String, ArchRule> rule) {
    this(violator, rule, any -> true);
  }

  /** The classes that ship, as far as they are on the class path. */
  public static JavaClasses shipped() {
    return classes(ROOT, location -> !isOfTests(location));
  }

  /** Holds the rule against the code that ships. */
  public void holds(JavaClasses shipped) {
    ArchRule applied = rule.apply(ROOT);
    boolean built = shipped.stream().anyMatch(room);
    (built ? applied : applied.allowEmptyShould(true)).check(shipped);
  }

  /** Proves that the rule can fail. */
  public void fails() {
    String root = VIOLATORS + violator;
    JavaClasses violators = classes(root, Guard::isOfTests);
    AssertionError refusal =
        assertThrows(AssertionError.class, () -> rule.apply(root).check(violators));
    if (!refusal.getMessage().contains("was violated")) {
      throw new AssertionError("The rule must fail because of its violator.", refusal);
    }
  }

  @Override
  public String toString() {
    return violator;
  }

  private static JavaClasses classes(String root, Predicate<Location> place) {
    return new ClassFileImporter()
        .withImportOption(place::test)
        .importPackages(root)
        .that(DescribedPredicate.describe("are types", Guard::isType));
  }

  private static boolean isType(JavaClass candidate) {
    return !candidate.getSimpleName().equals("package-info")
        && !candidate.getSimpleName().equals("module-info");
  }

  private static boolean isOfTests(Location location) {
    return location.contains("/test-classes/") || location.contains("-tests.jar");
  }
}
