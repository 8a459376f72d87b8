package org.anjian.rest.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjian.account.Role;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class AccessFilterTest {

  @RolesAllowed(Roles.INSPECTOR)
  void forInspectors() {}

  @PermitAll
  void forAll() {}

  void forgotten() {}

  private static Method method(String name) {
    return Arrays.stream(AccessFilterTest.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ProblemCode refused(String method, Set<String> roles) {
    return assertThrows(Problem.class, () -> AccessFilter.admit(method(method), roles)).code();
  }

  @Test
  void aMethodIsOpenToTheRolesThatItNames() {
    assertDoesNotThrow(() -> AccessFilter.admit(method("forInspectors"), Set.of("INSPECTOR")));
    assertEquals(ProblemCode.ROLE_MISSING, refused("forInspectors", Set.of("CASHIER")));
    assertEquals(ProblemCode.NOT_SIGNED_IN, refused("forInspectors", Set.of()));
  }

  @Test
  void aMethodThatSaysNothingIsClosedToAll() {
    Set<String> everyRole = new TreeSet<>(Set.of(Roles.SIGNED_IN, Roles.STAFF));
    for (Role role : Role.values()) {
      everyRole.add(role.name());
    }
    assertEquals(ProblemCode.ROLE_MISSING, refused("forgotten", everyRole));
    assertEquals(ProblemCode.NOT_SIGNED_IN, refused("forgotten", Set.of()));
    assertDoesNotThrow(() -> AccessFilter.admit(method("forAll"), Set.of()));
  }

  @Test
  void everyMethodOfEveryResourceSaysWhoMayCallIt() {
    List<String> silent = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int methods = 0;
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        if (answersRequests(method)) {
          methods++;
          String name = resource.getSimpleName() + "." + method.getName();
          RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
          if (method.isAnnotationPresent(PermitAll.class)) {
            open.add(name);
          } else if (allowed == null) {
            silent.add(name);
          } else {
            assertTrue(known().containsAll(List.of(allowed.value())), name);
          }
        }
      }
    }
    assertEquals(List.of(), silent);
    // A calendar program proves itself by the secret in its address.
    assertEquals(
        List.of("CalendarResource.read", "SessionResource.close", "SessionResource.open"),
        open.stream().sorted().toList());
    assertTrue(methods > 40, "only " + methods + " methods were found");
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>(Set.of(Roles.SIGNED_IN, Roles.STAFF));
    for (Role role : Role.values()) {
      names.add(role.name());
    }
    return names;
  }

  private static boolean answersRequests(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation.annotationType().isAnnotationPresent(HttpMethod.class)) {
        return true;
      }
    }
    return false;
  }

  private static List<Class<?>> resources() {
    try {
      File root =
          new File(AccessFilter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<java.nio.file.Path> files = Files.walk(root.toPath())) {
        return files
            .map(file -> root.toPath().relativize(file).toString())
            .filter(name -> name.endsWith("Resource.class"))
            .map(name -> name.substring(0, name.length() - 6).replace(File.separatorChar, '.'))
            .<Class<?>>map(AccessFilterTest::load)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, AccessFilterTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
