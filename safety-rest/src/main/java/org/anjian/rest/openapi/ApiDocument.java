package org.anjian.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjian.rest.idempotency.RepeatedRequests;
import org.anjian.rest.problem.ProblemAnswers;
import org.anjian.rest.security.Credentials;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * 接口文档: says once what holds for every operation: how to sign in, which problems may come back and
 * in which shape, and the headers of repeatable and of conditional requests.
 */
public final class ApiDocument implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final String RESPONSE = "#/components/responses/";

  /** POSTs that store nothing, or whose answer holds a secret. */
  private static final Pattern NOT_REPEATABLE =
      Pattern.compile(
          ".*/(session|tokens|fines/assessments|fines/assessments/combined|fines/assessments/replay|fines/reassessments(/cases)?|papers/(drafts|previews)|deadlines(/hearing-days)?)");

  /** Acts on a record that exists: POSTs that say which revision was read. */
  private static final Pattern CONDITIONAL_POST =
      Pattern.compile(
          ".*/(cases/\\{id}/[a-z-]+|rectification-orders/\\{id}/reinspections"
              + "|measures/\\{id}/resumption)");

  private static final Set<String> OPEN = Set.of("/api/v1/session");

  /** The problems that may come back, by the name under which operations refer to them. */
  private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

  static {
    PROBLEMS.put("400", "请求有误：JSON、字段或参数，逐项列于 errors。Invalid request, each error in `errors`.");
    PROBLEMS.put("401", "未登录或凭据无效。Not signed in, or wrong credentials.");
    PROBLEMS.put("403", "角色或来源不允许。The role or the origin does not allow it.");
    PROBLEMS.put("404", "不存在，或不在管辖范围内。Not there, or outside the scope.");
    PROBLEMS.put("409", "与现状冲突：已存在、程序顺序不符、正在办理。Conflict with what is there.");
    PROBLEMS.put("412", "读取之后已被他人修改。Changed by somebody else since it was read.");
    PROBLEMS.put("422", "法律或事实不允许，附依据。Refused by law or fact, with the article.");
    PROBLEMS.put("428", "缺少 If-Match。If-Match is missing.");
    PROBLEMS.put("500", "系统出错，附日志编号。An error of the server, with its number in the log.");
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    components.addSchema(PROBLEM, problem());
    for (Map.Entry<String, String> entry : PROBLEMS.entrySet()) {
      components.addResponse(name(entry.getKey()), response(entry.getValue()));
    }
    components.addSecurityScheme(
        "basic", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    components.addSecurityScheme(
        "bearer",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("POST /api/v1/tokens"));
    components.addSecurityScheme(
        "session",
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name(Credentials.COOKIE)
            .description(
                "POST /api/v1/session. 更改须带 "
                    + Credentials.CONSOLE_HEADER
                    + "。Changes need that header."));
    for (String scheme : List.of("basic", "bearer", "session")) {
      document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme));
    }
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().getPathItems().forEach(ApiDocument::complete);
    }
  }

  private static void complete(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              boolean reading = method == PathItem.HttpMethod.GET;
              boolean conditional =
                  (method == PathItem.HttpMethod.PUT && !path.endsWith("/password"))
                      || (method == PathItem.HttpMethod.POST
                          && CONDITIONAL_POST.matcher(path).matches());
              if (method == PathItem.HttpMethod.POST && !NOT_REPEATABLE.matcher(path).matches()) {
                operation.addParameter(
                    header(
                        RepeatedRequests.HEADER,
                        false,
                        "同一键、同一请求只办理一次。The same request under the same key happens once."));
              }
              if (conditional) {
                operation.addParameter(
                    header("If-Match", true, "读取时的 ETag。The ETag that was read."));
              }
              problems(operation, path, reading, conditional);
            });
  }

  private static void problems(
      Operation operation, String path, boolean reading, boolean conditional) {
    refer(operation, "400");
    refer(operation, "401");
    if (!OPEN.contains(path)) {
      refer(operation, "403");
    }
    if (path.contains("{")) {
      refer(operation, "404");
    }
    if (!reading) {
      refer(operation, "409");
      refer(operation, "422");
    }
    if (conditional) {
      refer(operation, "412");
      refer(operation, "428");
    }
    refer(operation, "500");
  }

  private static void refer(Operation operation, String status) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().ref(RESPONSE + name(status)));
    }
  }

  private static String name(String status) {
    return PROBLEM + status;
  }

  private static Parameter header(String name, boolean required, String description) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .name(name)
        .required(required)
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static APIResponse response(String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    ProblemAnswers.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
  }

  /** The shape of {@link org.anjian.rest.problem.ProblemBody}. */
  private static Schema problem() {
    Schema field =
        object()
            .addProperty("in", text("body, query, header"))
            .addProperty("pointer", text("JSON pointer (RFC 6901)"))
            .addProperty("code", text("字段错误代码"))
            .addProperty("message", text("问题与做法"));
    Schema basis =
        object()
            .description("法律依据 The article, where law is the reason")
            .addProperty("ref", text("administrative-penalty-law/2021/62"))
            .addProperty("text", text("行政处罚法(2021)第62条"));
    return object()
        .title("问题 Problem (RFC 9457)")
        .addProperty("type", text("稳定的问题类型 Stable kind of problem"))
        .addProperty("title", text("标题，随 Accept-Language In the language of the answer"))
        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
        .addProperty("detail", text("具体说明与做法 What is wrong and what to do"))
        .addProperty("code", text("稳定的代码 Stable code"))
        .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(field))
        .addProperty("details", object().description("说明所依据的事实 The facts behind the words"))
        .addProperty("basis", basis)
        .addProperty("logId", text("日志编号 Number in the log, for errors of the server"))
        .required(List.of("type", "title", "status", "detail", "code", "errors"));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(SchemaType.OBJECT);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }
}
