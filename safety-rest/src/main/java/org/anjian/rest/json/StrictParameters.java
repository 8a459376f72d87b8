package org.anjian.rest.json;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 参数检查: query parameters are taken as strictly as bodies. One that a method does not know, that
 * stands twice, or whose text does not fit is refused, all at once; none is ignored. A path that
 * holds no identity leads nowhere.
 */
@Provider
@Priority(Priorities.USER)
public class StrictParameters implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    checkPath(method, request.getUriInfo().getPathParameters());
    List<FieldError> errors = errors(method, queryParameters(request));
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  /** Characters that must be percent-encoded, such as braces, are found only when one looks. */
  private static MultivaluedMap<String, String> queryParameters(ContainerRequestContext request) {
    try {
      return request.getUriInfo().getQueryParameters();
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(
          List.of(
              FieldError.query(
                  "", FieldError.Code.INVALID_VALUE, Map.of("rule", "PERCENT_ENCODED"))));
    }
  }

  private static void checkPath(Method method, MultivaluedMap<String, String> given) {
    for (Parameter parameter : method.getParameters()) {
      PathParam path = parameter.getAnnotation(PathParam.class);
      if (path != null
          && TextValues.has(parameter.getType())
          && !TextValues.read(parameter.getType(), given.getFirst(path.value())).fits()) {
        throw new NotFoundException();
      }
    }
  }

  static List<FieldError> errors(Method method, Map<String, List<String>> given) {
    Map<String, Class<?>> known = new LinkedHashMap<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        known.put(query.value(), parameter.getType());
      }
    }
    List<FieldError> errors = new ArrayList<>();
    given.forEach(
        (name, values) -> {
          Class<?> type = known.get(name);
          if (type == null) {
            errors.add(
                FieldError.query(
                    name,
                    FieldError.Code.UNKNOWN_PARAMETER,
                    known.isEmpty() ? Map.of() : Map.of("available", known.keySet())));
          } else if (values.size() > 1) {
            errors.add(FieldError.query(name, FieldError.Code.REPEATED_PARAMETER, Map.of()));
          } else if (!values.get(0).isEmpty() || type.isPrimitive()) {
            TextValues.Reading reading = TextValues.read(type, values.get(0));
            if (!reading.fits()) {
              errors.add(FieldError.query(name, reading.code(), reading.details()));
            }
          }
        });
    return errors;
  }
}
