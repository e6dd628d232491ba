package org.kusei.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kusei.source.XmlElement;

/**
 * Counts the numbered paragraphs of a Word document and writes their numbers, which stand nowhere
 * in the file but may be the only code a node has (e.g. {@code 1-1}).
 */
final class DocxNumbering {

  private static final int LEVELS = 9;

  /**
   * The number before a paragraph.
   *
   * @param label e.g. {@code 1-1}, empty for bullets
   * @param level from 1
   */
  record Numbered(String label, int level) {}

  private final DocxStyles styles;
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> numbers = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<XmlElement, List<XmlElement>> definitions = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  DocxNumbering(XmlElement numbering, DocxStyles styles) {
    this.styles = styles;
    for (var list : numbering.children("abstractNum")) {
      lists.put(list.attribute("abstractNumId"), list);
    }
    for (var number : numbering.children("num")) {
      numbers.put(number.attribute("numId"), number);
    }
  }

  /** Counts the paragraph; null where it has no number and no bullet. */
  @Nullable Numbered next(XmlElement properties) {
    var numbering = styles.numbering(properties);
    if (numbering == null) {
      return null;
    }
    var number = numbers.get(numbering.at("numId").attribute("val"));
    var list = number == null ? null : list(number);
    if (number == null || list == null) {
      return null;
    }
    int level = level(numbering, list, properties);
    int[] counter = count(number, list, level);
    return new Numbered(label(number, list, level, counter), level + 1);
  }

  private @Nullable XmlElement list(XmlElement number) {
    var list = lists.get(number.at("abstractNumId").attribute("val"));
    var link = list == null ? "" : list.at("numStyleLink").attribute("val");
    if (link.isEmpty()) {
      return list;
    }
    return lists.values().stream()
        .filter(other -> other.at("styleLink").attribute("val").equals(link))
        .findFirst()
        .orElse(list);
  }

  private int level(XmlElement numbering, XmlElement list, XmlElement properties) {
    if (numbering.has("ilvl")) {
      return Math.clamp(numbering.at("ilvl").number("val", 0), 0, LEVELS - 1);
    }
    var styleId = styles.styleId(properties);
    return list.children("lvl").stream()
        .filter(level -> level.at("pStyle").attribute("val").equals(styleId))
        .mapToInt(level -> Math.clamp(level.number("ilvl", 0), 0, LEVELS - 1))
        .findFirst()
        .orElse(0);
  }

  private int[] count(XmlElement number, XmlElement list, int level) {
    var counter = counters.computeIfAbsent(list.attribute("abstractNumId"), id -> new int[LEVELS]);
    var override = override(number, level).at("startOverride");
    var key = number.attribute("numId") + "/" + level;
    for (int i = 0; i < level; i++) {
      if (counter[i] == 0) {
        counter[i] = start(number, list, i);
      }
    }
    if (!override.is("") && restarted.add(key)) {
      counter[level] = override.number("val", 1);
    } else {
      counter[level] = counter[level] == 0 ? start(number, list, level) : counter[level] + 1;
    }
    for (int i = level + 1; i < LEVELS; i++) {
      if (restartsAfter(number, list, i, level)) {
        counter[i] = 0;
      }
    }
    return counter;
  }

  private boolean restartsAfter(XmlElement number, XmlElement list, int level, int counted) {
    var restart = definition(number, list, level).at("lvlRestart");
    int after = restart.number("val", level);
    return after != 0 && counted < Math.min(after, level);
  }

  private int start(XmlElement number, XmlElement list, int level) {
    return definition(number, list, level).at("start").number("val", 1);
  }

  private static XmlElement override(XmlElement number, int level) {
    return numbered(number.children("lvlOverride"), level);
  }

  /** How a level of the list is numbered; looked for once a list. */
  private XmlElement definition(XmlElement number, XmlElement list, int level) {
    return definitions.computeIfAbsent(number, key -> definitions(number, list)).get(level);
  }

  private static List<XmlElement> definitions(XmlElement number, XmlElement list) {
    var levels = list.children("lvl");
    return IntStream.range(0, LEVELS)
        .mapToObj(level -> {
          var override = override(number, level).find("lvl");
          return override == null ? numbered(levels, level) : override;
        })
        .toList();
  }

  /** The element that is of the level, else an empty one. */
  private static XmlElement numbered(List<XmlElement> elements, int level) {
    return elements.stream()
        .filter(element -> element.number("ilvl", -1) == level)
        .findFirst()
        .orElse(XmlElement.empty());
  }

  private String label(XmlElement number, XmlElement list, int level, int[] counter) {
    var definition = definition(number, list, level);
    if (definition.at("numFmt").attribute("val").equals("bullet")) {
      return "";
    }
    var pattern = definition.at("lvlText").attribute("val");
    boolean legal = definition.isOn("isLgl");
    var label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int place = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && place >= 0 && place < LEVELS) {
        label.append(number(definition(number, list, place), counter[place], legal));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.toString();
  }

  private static String number(XmlElement definition, int count, boolean legal) {
    var format = definition.at("numFmt").attribute("val");
    return NumberFormat.format(count, legal ? "decimal" : format);
  }
}
