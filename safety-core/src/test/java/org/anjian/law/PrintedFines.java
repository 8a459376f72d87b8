package org.anjian.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.money.Yuan;

/**
 * 正文中的罚款: the fines that the text of a statute prints, by clause, as one canonical line each, and
 * the numerals of money, share and multiple that no fine used.
 */
final class PrintedFines {

  /** A numeral at its place. */
  record Numeral(Place place, String words) {}

  static final String DIRECTLY_RESPONSIBLE = " of those directly responsible";

  private static final String N = "([零一二三四五六七八九十百千万]+|[0-9]+万?)";
  private static final String SHARE = "(?:百分之([零一二三四五六七八九十百]+)|([0-9]+)%)";

  private static final Pattern RANGE =
      Pattern.compile("(?:处以?|幅度为)(?:" + N + "元以上)?" + N + "元以下(?:的?罚款|。)");
  private static final Pattern PERCENT =
      Pattern.compile("年收入" + SHARE + "(?:(?:以上|至)" + SHARE + "(?:以下)?)?的罚款");
  private static final Pattern GAINS =
      Pattern.compile("违法所得" + N + "倍以上" + N + "倍以下的罚款(，但是最高不得超过" + N + "元)?");
  private static final Pattern GOODS = Pattern.compile("货值金额" + N + "倍以上" + N + "倍以下的罚款");
  private static final Pattern FINE = Pattern.compile("罚款数额的" + N + "倍以上" + N + "倍以下");
  private static final Pattern FROM = Pattern.compile("(违法所得|货值金额)在?" + N + "元以上的，");
  private static final Pattern BELOW = Pattern.compile("(违法所得|货值金额)不足" + N + "元的，");
  private static final Pattern DAILY = Pattern.compile("按照原处罚数额按日连续处罚");
  private static final Pattern WITHOUT_AMOUNT = Pattern.compile("(?<!加)(?<!下列规定)处以?罚款[；，]");

  private static final Pattern NUMERAL = Pattern.compile(N + "(?=元)|" + SHARE + "|" + N + "(?=倍)");

  private static final Pattern LIKE =
      Pattern.compile(
          "依照(?:(前款)|本条第"
              + N
              + "款|本(?:法|条例|规定)第"
              + N
              + "条(?:第"
              + N
              + "款)?)的?规定(?:予以)?(?:处理、)?(?:处罚|处理)");

  private final StatuteText text;
  private final Map<Place, Set<String>> fines = new TreeMap<>();
  private final List<Numeral> unused = new ArrayList<>();
  private int numerals;

  private PrintedFines(StatuteText text) {
    this.text = text;
  }

  static PrintedFines of(StatuteText text) {
    PrintedFines printed = new PrintedFines(text);
    for (Place clause : text.clauses()) {
      printed.read(clause);
    }
    return printed;
  }

  /** The fines of each clause that prints or takes over any. */
  Map<Place, Set<String>> fines() {
    return fines;
  }

  /** Numerals of money, share or multiple that belong to no fine: place and words. */
  List<Numeral> unused() {
    return unused;
  }

  /** How many numerals were read as part of a fine. */
  int numerals() {
    return numerals;
  }

  private void read(Place clause) {
    String own = text.words(clause);
    Set<String> found = read(clause, own);
    for (Matcher m = LIKE.matcher(own); m.find(); ) {
      found.addAll(read(clause, referred(clause, m)));
    }
    if (!found.isEmpty()) {
      fines.put(clause, found);
    }
  }

  private String referred(Place clause, Matcher m) {
    if (m.group(1) != null) {
      return text.lead(clause.article(), clause.paragraph() - 1);
    }
    if (m.group(2) != null) {
      return text.lead(clause.article(), (int) StatuteText.number(m.group(2)));
    }
    int paragraph = m.group(4) == null ? 1 : (int) StatuteText.number(m.group(4));
    return text.lead((int) StatuteText.number(m.group(3)), paragraph);
  }

  private Set<String> read(Place clause, String words) {
    Set<String> found = new TreeSet<>();
    boolean[] used = new boolean[words.length()];
    for (Matcher m = use(RANGE, words, used); m.find(); ) {
      String floor = m.group(1) == null ? "" : yuan(m.group(1));
      String range = may(words, m.start()) + floor + ".." + yuan(m.group(2));
      whom(words, m.start()).forEach(whom -> found.add(range + whom));
    }
    for (Matcher m = use(PERCENT, words, used); m.find(); ) {
      String min = either(m.group(1), m.group(2));
      String max = m.group(3) == null && m.group(4) == null ? min : either(m.group(3), m.group(4));
      String share = may(words, m.start()) + min + "%.." + max + "% of income";
      whom(words, m.start()).forEach(whom -> found.add(share + whom));
    }
    for (Matcher m = use(GAINS, words, used); m.find(); ) {
      String cap = m.group(3) == null ? "" : " at most " + yuan(m.group(4));
      found.add(may(words, m.start()) + times(m) + " gains" + cap);
    }
    for (Matcher m = use(GOODS, words, used); m.find(); ) {
      found.add(may(words, m.start()) + times(m) + " goods");
    }
    for (Matcher m = use(FINE, words, used); m.find(); ) {
      found.add(may(words, m.start()) + times(m) + " fine");
    }
    for (Matcher m = use(FROM, words, used); m.find(); ) {
      found.add(m.group(1) + " from " + yuan(m.group(2)));
    }
    for (Matcher m = use(BELOW, words, used); m.find(); ) {
      found.add(m.group(1) + " below " + yuan(m.group(2)));
    }
    for (Matcher m = DAILY.matcher(words); m.find(); ) {
      found.add(may(words, m.start()) + "daily");
    }
    for (Matcher m = WITHOUT_AMOUNT.matcher(words); m.find(); ) {
      found.add(may(words, m.start()) + "unspecified");
    }
    for (Matcher m = NUMERAL.matcher(words); m.find(); ) {
      if (used[m.start()]) {
        numerals++;
      } else {
        unused.add(new Numeral(clause, m.group()));
      }
    }
    return found;
  }

  /** A matcher for the words, after what it matches has been marked as used. */
  private static Matcher use(Pattern pattern, String words, boolean[] used) {
    for (Matcher m = pattern.matcher(words); m.find(); ) {
      for (int i = m.start(); i < m.end(); i++) {
        used[i] = true;
      }
    }
    return pattern.matcher(words);
  }

  /** 可以 governs what follows it up to the next semicolon or full stop. */
  private static String may(String words, int at) {
    int from = Math.max(words.lastIndexOf('；', at), words.lastIndexOf('。', at)) + 1;
    return words.substring(from, at).contains("可以") ? "may " : "must ";
  }

  /** Whether the words between two marks punish those directly responsible, others, or both. */
  private static List<String> whom(String words, int at) {
    int from = at;
    while (from > 0 && "；，。：".indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    String phrase = words.substring(from, at);
    if (!phrase.contains("直接责任人员")) {
      return List.of("");
    }
    return phrase.contains("主要负责人")
        ? List.of("", DIRECTLY_RESPONSIBLE)
        : List.of(DIRECTLY_RESPONSIBLE);
  }

  private static String either(String chinese, String arabic) {
    return Long.toString(StatuteText.number(chinese == null ? arabic : chinese));
  }

  private static String times(Matcher m) {
    return StatuteText.number(m.group(1)) + "x.." + StatuteText.number(m.group(2)) + "x";
  }

  private static String yuan(String numeral) {
    return Yuan.of(StatuteText.number(numeral)).toString();
  }
}
