package org.anjian.law;

import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.spi.LawSource;

/** 自拟法条: a small law of the tests, as the text of its files. */
public final class LawText implements LawSource {

  private static final String STATUTES =
      "law,edition,title,titleEn,rank,effectiveFrom,effectiveTo,area\n";

  private static final String SUCCESSIONS =
      "fromLaw,fromEdition,fromPlace,toLaw,toEdition,toPlace,stages\n";

  private static final String SUPERSEDED =
      "law,edition,place,byLaw,byEdition,byPlace,stages,extent,note\n";

  private static final String SUPERIORS =
      "law,edition,place,superiorLaw,superiorEdition,superiorPlace,stages,relation,note\n";

  private static final String PROVISIONS =
      "article,paragraph,item,subject,condition,kind,minYuan,maxYuan,percentMin,percentMax,"
          + "multipleMin,multipleMax,thresholdYuan,capYuan,mandatory,otherPenalties,enforcer,"
          + "baseRef,labelZh,labelEn\n";

  private final String name;
  private final String statutes;
  private final String successions;
  private final Map<String, String> files;

  private LawText(String name, String statutes, String successions, Map<String, String> files) {
    this.name = name;
    this.statutes = statutes;
    this.successions = successions;
    this.files = files;
  }

  /** Two editions of a lamp law; the later one took over clause 5 as clause 7. */
  public static LawText lamps() {
    return new LawText("lamps", STATUTES, SUCCESSIONS, Map.of())
        .statute("lamp-law,2010,灯法,Lamp Law,LAW,2010-01-01,2020-01-01,")
        .provision("lamp-law-2010", row("5,1,1,UNIT,INITIAL,RANGE,1000.00,2000.00,,,,,,"))
        .provision("lamp-law-2010", row("5,1,2,UNIT,INITIAL,RANGE,,2000.00,,,,,,"))
        .statute("lamp-law,2020,灯法,Lamp Law,LAW,2020-01-01,,")
        .provision("lamp-law-2020", row("7,,,UNIT,INITIAL,RANGE,1000.00,2000.00,,,,,,"))
        .succession("lamp-law,2010,5.1.1,lamp-law,2020,7,");
  }

  /** A row from its place, subject, condition, kind and figures: the columns up to capYuan. */
  public static String row(String upToCap) {
    return upToCap + ",true,ORDER_CORRECTION,EMERGENCY_MANAGEMENT,,灯不亮,lamp out";
  }

  /** The same law with one more edition, whose file is named after it; without area nationwide. */
  public LawText statute(String shortOrWhole) {
    String line =
        shortOrWhole.chars().filter(c -> c == ',').count() == 6 ? shortOrWhole + "," : shortOrWhole;
    Map<String, String> more = new LinkedHashMap<>(files);
    String[] fields = line.split(",", -1);
    more.putIfAbsent(fields[0] + "-" + (fields.length > 1 ? fields[1] : ""), PROVISIONS);
    return new LawText(name, statutes + line + "\n", successions, more);
  }

  /** The same law with one more row. */
  public LawText provision(String file, String... lines) {
    Map<String, String> more = new LinkedHashMap<>(files);
    for (String line : lines) {
      more.merge(file, line + "\n", String::concat);
    }
    return new LawText(name, statutes, successions, more);
  }

  /** The same law with one more succession; five fields name the law once. */
  public LawText succession(String shortOrWhole) {
    String[] fields = shortOrWhole.split(",", -1);
    String line =
        fields.length == 5
            ? String.join(",", fields[0], fields[1], fields[2], fields[0], fields[3], fields[4], "")
            : shortOrWhole;
    return new LawText(name, statutes, successions + line + "\n", files);
  }

  /** The same law with one more mark that a clause is overtaken. */
  public LawText superseded(String line) {
    return provision("superseded", line);
  }

  /** The same law with one more clause that specifies or varies another. */
  public LawText superior(String line) {
    return provision("superiors", line);
  }

  /** The same law with other words everywhere, to break it. */
  public LawText replacing(String words, String others) {
    Map<String, String> changed = new LinkedHashMap<>();
    files.forEach((file, text) -> changed.put(file, text.replace(words, others)));
    return new LawText(
        name, statutes.replace(words, others), successions.replace(words, others), changed);
  }

  /** The law book of this law alone. */
  public LawBook book() {
    return LawBook.load(List.of(this));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reader statutes() {
    return new StringReader(statutes);
  }

  @Override
  public Reader successions() {
    return new StringReader(successions);
  }

  @Override
  public Reader words() {
    return new StringReader("column,word\n" + files.getOrDefault("words", ""));
  }

  @Override
  public Reader superseded() {
    return new StringReader(SUPERSEDED + files.getOrDefault("superseded", ""));
  }

  @Override
  public Reader superiors() {
    return new StringReader(SUPERIORS + files.getOrDefault("superiors", ""));
  }

  @Override
  public Reader provisions(String law, int edition) {
    return new StringReader(files.get(law + "-" + edition));
  }
}
