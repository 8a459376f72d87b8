package org.anjian.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * 问题正文 (RFC 9457): the body of every answer that is not a success.
 *
 * @param type stable address of the kind of problem
 * @param title what kind of problem it is, in the language of the answer
 * @param status the HTTP status
 * @param detail what is wrong this time and what to do about it
 * @param code stable code
 * @param errors the fields that are wrong
 * @param details the facts behind the words, by stable names
 * @param basis the article, where law is the reason
 * @param logId under which the log has more, for errors of the server
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<Field> errors,
    Map<String, Object> details,
    Basis basis,
    String logId) {

  /**
   * 字段错误.
   *
   * @param in body, query or header
   * @param pointer JSON pointer of the field; for a parameter, its name behind a slash
   * @param code stable code
   * @param message what is wrong and what to do about it
   */
  public record Field(String in, String pointer, String code, String message) {}

  /**
   * 法律依据.
   *
   * @param ref the article as data
   * @param text the article as people cite it
   */
  public record Basis(String ref, String text) {}
}
