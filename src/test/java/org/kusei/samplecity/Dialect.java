package org.kusei.samplecity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.plan.BudgetLine.Authority;
import org.kusei.plan.BudgetLine.Phase;
import org.kusei.plan.Stage;

/**
 * How a ward's house words labels, years and amounts.
 *
 * @param choices e.g. {@code issue=after strategy=inside initiative=number budget=year bullet=・}
 */
record Dialect(Map<String, String> choices, FiscalYear year) {

  private static final int FIRST_REIWA = 2019;

  static Dialect of(Plan plan) {
    var choices = new LinkedHashMap<String, String>();
    for (var choice : plan.get("dialect").split(" ", -1)) {
      var at = choice.indexOf('=');
      choices.put(choice.substring(0, at), choice.substring(at + 1));
    }
    return new Dialect(choices, plan.year());
  }

  String choice(String name, String otherwise) {
    return choices.getOrDefault(name, otherwise);
  }

  /** The year as the title prints it. */
  String yearLabel() {
    var reiwa = year.japanese();
    return switch (choice("year", "era")) {
      case "wide" -> wide(reiwa);
      case "both" -> reiwa + "(" + year.start() + "年度)";
      case "west" -> year.start() + "年度";
      case "westboth" -> year.start() + "年度(" + reiwa + ")";
      case "spaced" -> reiwa.replaceAll("(\\d+)", " $1 ");
      default -> reiwa;
    };
  }

  static String wide(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  /** E.g. 2024年4月1日. */
  static String day(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  static String stageLabel(Stage stage) {
    return switch (stage) {
      case OUTLINE -> "(素案)";
      case DRAFT -> "(案)";
      case ADOPTED -> "";
      case REVISED -> "(改定)";
    };
  }

  /** Label, code and title of a node, without its budget. */
  String heading(Item item) {
    var code = item.code() == null ? "" : item.code();
    var title = item.title();
    var style = item.is("nolabel") ? "number" : style(item);
    var label = item.is("misspelt") ? misspelt(item.kind()) : label(item.kind());
    var heading =
        switch (style) {
          case "inside" -> "【" + label + code + " " + title + "】";
          case "after" -> "【" + label + code + "】" + title;
          case "afterspaced" -> "【" + label + code + "】 " + title;
          case "bare" -> label + code + " " + title;
          case "colon" -> "【" + label + code + ":" + title + "】";
          case "quoted" -> "【" + label + " " + code + "】 「" + title + "」";
          case "paren" -> label + code.replaceAll("-(\\d+)$", "-($1)") + title;
          case "number" -> "【" + code + " " + title + "】";
          case "boxed" -> label + code + " 【" + title + "】";
          case "plainnumber" -> code + " " + title;
          case "circled" -> circled(code) + "【" + title + "】";
          case "unnumbered" -> "【" + title + "】";
          case "labelonly" -> "【" + label + "】" + title;
          default -> throw new IllegalArgumentException(style);
        };
    return item.is("widedigits") ? wide(heading).replace('-', '－') : heading;
  }

  private String style(Item item) {
    return choice(item.kind().name().toLowerCase(Locale.ROOT), "inside");
  }

  private static String label(Kind kind) {
    return switch (kind) {
      case ISSUE -> "経営課題";
      case STRATEGY -> "戦略";
      case INITIATIVE -> "具体的取組";
    };
  }

  private static String misspelt(Kind kind) {
    return switch (kind) {
      case ISSUE -> "経営課";
      case STRATEGY -> "戦";
      case INITIATIVE -> "具体的取り組み";
    };
  }

  static String circled(String code) {
    var number = Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    return String.valueOf((char) ('①' + number - 1));
  }

  /** Everything the heading says about money, e.g. {@code (6年度予算額 5,237千円)}. */
  String budgets(Item item) {
    var out = new StringBuilder();
    for (var sum : item.sums()) {
      out.append(budget(sum));
    }
    return out.toString();
  }

  private String budget(Sum sum) {
    var label = shortYear(sum.year()) + (sum.authority() == Authority.CITY_MANAGER ? "区CM" : "");
    var kind = sum.phase() == Phase.SETTLED ? "決算額" : "予算額";
    if (sum.blank()) {
      return "(" + label + kind + ")";
    }
    var amount = amount(sum);
    if (sum.authority() == Authority.CITY_MANAGER) {
      return "(" + label + kind + amount + ")";
    }
    return switch (choice("budget", "year")) {
      case "double" -> " 《" + amount + "》";
      case "bracket" -> " [" + kind + " " + amount + "]";
      case "wide" -> "（" + wide(label) + kind + "　" + wide(amount).replace(',', '，') + "）";
      case "mixed" -> "(" + label + kind + " " + amount + "）";
      case "tight" -> "(" + label + kind + amount + ")";
      default -> "(" + label + kind + " " + amount + ")";
    };
  }

  static String shortYear(int year) {
    return (year - FIRST_REIWA + 1) + "年度";
  }

  /** The amount alone, in the house's unit. */
  String amount(Sum sum) {
    var thousands = sum.thousands();
    if (thousands == null) {
      return "-";
    }
    var number = (long) thousands;
    return switch (choice("unit", "thousand")) {
      case "million" -> grouped(exact(number, 1000)) + "百万円";
      case "kanji" -> kanji(exact(number, 10)) + "円";
      case "yen" -> grouped(number * 1000) + "円";
      default -> grouped(number) + "千円";
    };
  }

  private static long exact(long number, long unit) {
    if (number % unit != 0) {
      throw new IllegalArgumentException("not a whole amount in this unit: " + number);
    }
    return number / unit;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Ten thousands as in 6千3百万: a digit with 千 and 百, the rest as it is. */
  private static String kanji(long man) {
    var oku = man / 10_000;
    var out = new StringBuilder(oku == 0 ? "" : oku + "億");
    var rest = man % 10_000;
    if (rest / 1000 > 0) {
      out.append(rest / 1000).append('千');
    }
    if (rest % 1000 / 100 > 0) {
      out.append(rest % 1000 / 100).append('百');
    }
    if (rest % 100 > 0) {
      out.append(rest % 100);
    }
    return out.append(rest == 0 ? "" : "万").toString();
  }
}
