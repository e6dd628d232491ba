package org.kusei.office;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.kusei.source.XmlElement;

/** The cell styles of a workbook: how a number is shown, and whether a cell has a border. */
final class XlsxStyles {

  private static final Pattern ERA = Pattern.compile("(?i)g{1,3}e|(?<![a-z0#?.])e{1,2}(?![a-z+-])");
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|(?i:general)");
  private static final Pattern TOKEN =
      Pattern.compile("\"([^\"]*)\"|\\[[^\\]]*\\]|\\\\(.)|[_*].|(g+|e+|y+|m+|d+|a+)|(.)");

  /** Commas behind the last digit of a section, perhaps with words behind them. */
  private static final Pattern SCALE =
      Pattern.compile(
          "(?<=[0#?]),{1,4}+(?=(?:\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|[^0#?.,;\"\\\\])*+(?:;|$))");

  private static final Pattern SECTION =
      Pattern.compile("(?:\"[^\"]*\"|\\\\.|[^;\"\\\\])*+(?:;|$)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|[_*].");

  /** What a cell's style number stands for. */
  private record Style(int formatId, String format, boolean bordered) {}

  private final List<Style> styles = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);
  private final boolean from1904;

  XlsxStyles(XmlElement sheet, boolean from1904) {
    this.from1904 = from1904;
    var formats = new HashMap<Integer, String>();
    for (var format : sheet.at("numFmts").children("numFmt")) {
      formats.put(format.number("numFmtId", 0), format.attribute("formatCode"));
    }
    var borders = sheet.at("borders").children("border").stream().map(XlsxStyles::hasLine).toList();
    for (var xf : sheet.at("cellXfs").children("xf")) {
      styles.add(style(xf, formats, borders));
    }
  }

  private static Style style(XmlElement xf, Map<Integer, String> formats, List<Boolean> borders) {
    int id = xf.number("numFmtId", 0);
    var builtIn = id < 50 ? BuiltinFormats.getBuiltinFormat(id) : null;
    int border = xf.number("borderId", 0);
    return new Style(
        id,
        formats.getOrDefault(id, builtIn == null ? "General" : builtIn),
        border >= 0 && border < borders.size() && borders.get(border));
  }

  private static boolean hasLine(XmlElement border) {
    return border.children().stream()
        .anyMatch(
            side -> !side.attribute("style").isEmpty() && !side.attribute("style").equals("none"));
  }

  boolean isBordered(int style) {
    return style >= 0 && style < styles.size() && styles.get(style).bordered();
  }

  /** The number as the sheet shows it. */
  String shown(double value, int number) {
    if (number < 0 || number >= styles.size()) {
      return formatter.formatRawCellContents(value, 0, "General", from1904);
    }
    var style = styles.get(number);
    boolean era = ERA.matcher(LITERAL.matcher(style.format()).replaceAll("")).find();
    if (era && DateUtil.isValidExcelDate(value)) {
      return inEra(value, style.format());
    }
    String zero = value == 0 ? zero(style.format()) : null;
    if (zero != null) {
      return zero;
    }
    int thousands = thousands(style.format());
    return thousands == 0
        ? formatter.formatRawCellContents(value, style.formatId(), style.format(), from1904)
        : formatter.formatRawCellContents(
            value / Math.pow(1000, thousands),
            style.formatId(),
            SCALE.matcher(style.format()).replaceAll(""),
            from1904);
  }

  /**
   * The words that a format such as {@code #,##0;-#,##0;"－"} shows for zero, null if it has none.
   */
  private static @Nullable String zero(String format) {
    var sections = SECTION.matcher(format);
    for (int i = 0; i < 2; i++) {
      if (!sections.find() || sections.end() >= format.length()) {
        return null;
      }
    }
    sections.find();
    String words = sections.group().replaceFirst(";$", "");
    return LITERAL.matcher(words).replaceAll("").matches(".*[0#?@a-zA-Z].*")
        ? null
        : QUOTED.matcher(words).replaceAll("$1$2");
  }

  /** How often the format divides by a thousand, as {@code #,##0,"千円"} does once. */
  private static int thousands(String format) {
    var scale = SCALE.matcher(format);
    return scale.find() ? scale.group().length() : 0;
  }

  /** Dates of the Japanese calendar, e.g. {@code ggge"年"m"月"d"日"}. */
  private String inEra(double value, String format) {
    var day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
    var japanese = JapaneseDate.from(day);
    var shown = new StringBuilder();
    var tokens = TOKEN.matcher(format.replaceFirst(";.*", ""));
    while (tokens.find()) {
      if (tokens.group(3) != null) {
        shown.append(token(tokens.group(3), japanese, day));
      } else {
        shown.append(first(tokens.group(1), tokens.group(2), tokens.group(4)));
      }
    }
    return shown.toString();
  }

  private static String first(@Nullable String... texts) {
    for (var text : texts) {
      if (text != null) {
        return text;
      }
    }
    return "";
  }

  private static String token(String token, JapaneseDate japanese, LocalDate day) {
    var era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
    return switch (token.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'g' -> token.length() == 3 ? era : era.substring(0, 1);
      case 'e' -> Integer.toString(japanese.get(ChronoField.YEAR_OF_ERA));
      case 'y' -> Integer.toString(day.getYear());
      case 'm' -> Integer.toString(day.getMonthValue());
      case 'd' -> Integer.toString(day.getDayOfMonth());
      default -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPAN);
    };
  }
}
