package org.anjian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 模块之间的规矩：what holds between the modules, and at their edges. */
final class ModuleRules {

  private ModuleRules() {}

  /** Persistence knows the core, and nobody beside or above it. */
  static ArchRule persistenceKnowsTheCoreAlone(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".rest..", root + ".app..", "jakarta.ws.rs..");
  }

  /** REST knows the core, and neither databases nor the application. */
  static ArchRule restKnowsTheCoreAlone(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".rest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            root + ".persistence..",
            root + ".app..",
            "jakarta.persistence..",
            "java.sql..",
            "javax.sql..");
  }

  /** The core knows nobody around it. */
  static ArchRule coreKnowsNoEdge(String root) {
    return noClasses()
        .that(core(root))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".persistence..", root + ".rest..", root + ".app..");
  }

  /** Rows stay in their feature's room, and are called rows. */
  static ArchRule rowsStayInside(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .or()
        .areAnnotatedWith(MappedSuperclass.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage(root + ".persistence..")
        .andShould()
        .haveSimpleNameEndingWith("Row");
  }

  /** Mappers between rows and the domain stay in their feature's room. */
  static ArchRule mappersStayInside(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".persistence..")
        .and()
        .haveSimpleNameEndingWith("Mapper")
        .should()
        .bePackagePrivate();
  }

  /** An adapter of one of the core's ports carries its technology in its name. */
  static ArchRule adaptersCarryTheirTechnology(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".persistence..")
        .and(implementAnInterfaceOf(root))
        .should()
        .haveNameMatching(".*\\.(Jpa|Jdbc)[^.]*");
  }

  /** Feature rooms of persistence do not know each other in a circle. */
  static ArchRule noCyclesInPersistence(String root) {
    return slices().matching(root + ".persistence.(*)..").should().beFreeOfCycles();
  }

  /** Feature rooms of REST do not know each other in a circle. */
  static ArchRule noCyclesInRest(String root) {
    return slices().matching(root + ".rest.(*)..").should().beFreeOfCycles();
  }

  /** What has a path is a resource, and lives in REST. */
  static ArchRule resourcesAreNamed(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areAnnotatedWith(Path.class)
        .should()
        .haveSimpleNameEndingWith("Resource")
        .andShould()
        .resideInAPackage(root + ".rest..");
  }

  /** Core types are not on the wire: requests come in, views go out. */
  static ArchRule coreTypesAreNotOnTheWire(String root) {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + ".rest..")
        .and()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(exchangeNoTypesOf(root));
  }

  /** What goes over the wire is a record. */
  static ArchRule wireTypesAreRecords(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".rest..")
        .and()
        .haveNameMatching(".*(Request|View)")
        .and()
        .areNotInterfaces()
        .should()
        .beRecords();
  }

  static Stream<Guard> guards() {
    Predicate<JavaClass> ground = in(".persistence.schema..").or(in(".persistence.column.."));
    Predicate<JavaClass> rows = in(".persistence..").and(ground.negate());
    Predicate<JavaClass> resources = type -> type.getSimpleName().endsWith("Resource");
    return Stream.of(
        new Guard("persistencetorest", ModuleRules::persistenceKnowsTheCoreAlone),
        new Guard("resttopersistence", ModuleRules::restKnowsTheCoreAlone, in(".rest..")),
        new Guard("coretoedge", ModuleRules::coreKnowsNoEdge),
        new Guard("openrow", ModuleRules::rowsStayInside, rows),
        new Guard("openmapper", ModuleRules::mappersStayInside, rows),
        new Guard("namelessadapter", ModuleRules::adaptersCarryTheirTechnology, rows),
        new Guard("persistencecycle", ModuleRules::noCyclesInPersistence),
        new Guard("restcycle", ModuleRules::noCyclesInRest, in(".rest..")),
        new Guard("namelessresource", ModuleRules::resourcesAreNamed, resources),
        new Guard("coreonthewire", ModuleRules::coreTypesAreNotOnTheWire, resources),
        new Guard("mutableview", ModuleRules::wireTypesAreRecords, resources));
  }

  private static Predicate<JavaClass> in(String packages) {
    return resideInAPackage("org.anjian" + packages)::test;
  }

  private static DescribedPredicate<JavaClass> core(String root) {
    return DescribedPredicate.and(
        resideInAPackage(root + ".."),
        DescribedPredicate.not(
            resideInAnyPackage(root + ".persistence..", root + ".rest..", root + ".app..")));
  }

  private static DescribedPredicate<JavaClass> implementAnInterfaceOf(String root) {
    return DescribedPredicate.describe(
        "implement an interface of the core",
        type ->
            !type.isAnonymousClass()
                && type.getAllRawInterfaces().stream().anyMatch(core(root)::test));
  }

  private static ArchCondition<JavaMethod> exchangeNoTypesOf(String root) {
    return new ArchCondition<>("exchange no types of the core") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(
                Stream.of(method.getReturnType()),
                method.getParameters().stream()
                    .filter(parameter -> parameter.getAnnotations().isEmpty())
                    .map(JavaParameter::getType))
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .filter(core(root))
            .forEach(type -> events.add(exchanged(method, type)));
      }
    };
  }

  private static ConditionEvent exchanged(JavaMember method, JavaClass type) {
    return SimpleConditionEvent.violated(
        method, method.getFullName() + " exchanges " + type.getName());
  }
}
