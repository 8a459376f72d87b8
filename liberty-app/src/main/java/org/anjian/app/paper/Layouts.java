package org.anjian.app.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 版式: the lines of each form, with the shared pieces put in. */
final class Layouts {

  private static final String FILE = "layouts.txt";

  /** Pieces that many forms share. */
  private static final Map<String, List<String>> PIECES =
      Map.of(
          "officers",
          List.of(
              "= 行政执法人员（签名）：{{执法人员1签名}}　证号：{{执法人员1证号}}", "= 　　　　　　　　　　　{{执法人员2签名}}　证号：{{执法人员2证号}}"),
          "remedies",
          List.of(
              "如不服本决定，可以自知道本决定之日起六十日内依法向{{行政复议机关}}申请行政复议，"
                  + "或者在六个月内依法向{{人民法院}}提起行政诉讼。复议、诉讼期间本决定不停止执行，法律另有规定的除外。"),
          "remedies-spot",
          List.of(
              "如不服本决定，应当自知道本决定之日起六十日内先依法向{{行政复议机关}}申请行政复议；"
                  + "对行政复议决定不服的，再依法向{{人民法院}}提起行政诉讼。复议、诉讼期间本决定不停止执行，法律另有规定的除外。"),
          "seal",
          List.of("> {{机关}}（印章）", "> {{出具日期}}"),
          "section",
          List.of("! 承办机构意见 | {{承办机构意见}} // > 负责人（签名）：{{承办机构负责人签名}}　{{承办机构负责人签名日期}} | 22"),
          "approve",
          List.of(
              "! 审核意见 | {{审核意见}} // > 审核人（签名）：{{审核人签名}}　{{审核人签名日期}} | 24",
              "! 审批意见 | {{审批意见}} // > 审批人（签名）：{{审批人签名}}　{{审批人签名日期}} | 24"));

  private final Map<String, List<String>> byForm;

  private Layouts(Map<String, List<String>> byForm) {
    this.byForm = byForm;
  }

  /** The layouts that the application brings. */
  static Layouts shipped() {
    Map<String, List<String>> read = new LinkedHashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Layouts.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      List<String> lines = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("[") && line.endsWith("]")) {
          lines = new ArrayList<>();
          read.put(line.substring(1, line.length() - 1), lines);
        } else if (!line.isBlank() && !line.startsWith("//")) {
          if (lines == null) {
            throw new IllegalStateException(FILE + ": a line before the first form: " + line);
          }
          lines.addAll(expanded(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return new Layouts(read);
  }

  private static List<String> expanded(String line) {
    if (!line.startsWith("%")) {
      return List.of(line);
    }
    List<String> piece = PIECES.get(line.substring(1));
    if (piece == null) {
      throw new IllegalStateException(FILE + ": no such piece: " + line);
    }
    return piece;
  }

  /** The lines of a form. */
  List<String> of(String form) {
    List<String> lines = byForm.get(form);
    if (lines == null) {
      throw new IllegalStateException(FILE + ": no layout for the form " + form);
    }
    return lines;
  }
}
