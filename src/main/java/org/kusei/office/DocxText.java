package org.kusei.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kusei.source.XmlElement;

/** The text of one paragraph of a Word document, gathered run by run. */
final class DocxText {

  /** Characters that lead to one place; {@code href} is empty where they lead nowhere. */
  record Part(String text, String href) {}

  private static final Map<Integer, String> SYMBOLS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6D, "○"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "□"),
          Map.entry(0x75, "◆"),
          Map.entry(0x77, "◆"),
          Map.entry(0x9F, "・"),
          Map.entry(0xA7, "■"),
          Map.entry(0xA8, "□"),
          Map.entry(0xB7, "・"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "➔"),
          Map.entry(0xF0, "⇨"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFE, "☑"));

  private final Map<String, String> targets;
  private final DocxStyles styles;
  private final List<List<Part>> lines = new ArrayList<>();
  private final StringBuilder readings = new StringBuilder();
  private final List<XmlElement> boxes = new ArrayList<>();
  private String href = "";
  private boolean hidden;
  private boolean deleted;
  private boolean unknownSymbol;

  DocxText(Map<String, String> targets, DocxStyles styles) {
    this.targets = targets;
    this.styles = styles;
    lines.add(new ArrayList<>());
  }

  /** What stands on the paragraph's lines, parted where a person set a line break. */
  List<List<Part>> lines() {
    return lines;
  }

  /** Readings beside the words (ruby), in order. */
  String readings() {
    return readings.toString();
  }

  /** Text boxes and drawings that hang on the paragraph. */
  List<XmlElement> boxes() {
    return boxes;
  }

  boolean hasHidden() {
    return hidden;
  }

  boolean hasDeleted() {
    return deleted;
  }

  boolean hasUnknownSymbol() {
    return unknownSymbol;
  }

  /** Takes in everything inside a paragraph, run or whatever wraps them. */
  void add(XmlElement wrapper) {
    for (var child : wrapper.children()) {
      switch (child.name()) {
        case "t" -> put(child.text());
        case "br", "cr" -> lineBreak(child);
        case "sym" -> symbol(child);
        case "del", "moveFrom" -> deleted = deleted || !child.text().isBlank();
        case "r" -> run(child);
        default -> addWrapper(child);
      }
    }
  }

  private void addWrapper(XmlElement child) {
    switch (child.name()) {
      case "tab", "ptab" -> put("\t");
      case "noBreakHyphen" -> put("-");
      case "pPr", "rPr", "instrText", "delText", "delInstrText", "sdtPr", "fldData" -> {}
      case "hyperlink" -> hyperlink(child);
      case "ruby" -> ruby(child);
      case "AlternateContent" -> addAlternative(child);
      case "txbxContent", "txBody", "relIds" -> boxes.add(child);
      default -> add(child);
    }
  }

  private void ruby(XmlElement ruby) {
    add(ruby.at("rubyBase"));
    readings.append(ruby.at("rt").text());
  }

  private void run(XmlElement run) {
    if (styles.isHidden(run.at("rPr")) && !run.text().isBlank()) {
      hidden = true;
    }
    add(run);
  }

  /** The same drawing is there twice, for new and for old programs. */
  private void addAlternative(XmlElement alternatives) {
    var choice = alternatives.find("Choice");
    add(choice != null ? choice : alternatives.at("Fallback"));
  }

  private void hyperlink(XmlElement link) {
    var before = href;
    var target = targets.getOrDefault(link.attribute("id"), "");
    var anchor = link.attribute("anchor");
    href = anchor.isEmpty() ? target : target + "#" + anchor;
    add(link);
    href = before;
  }

  private void lineBreak(XmlElement child) {
    if (!child.attribute("type").equals("page") && !child.attribute("type").equals("column")) {
      lines.add(new ArrayList<>());
    }
  }

  private void symbol(XmlElement symbol) {
    int code = Integer.parseInt("0" + symbol.attribute("char").replaceAll("[^0-9A-Fa-f]", ""), 16);
    var known = SYMBOLS.get(code & 0xFF);
    boolean isPrivate = (code >= 0xE000 && code <= 0xF8FF) || code < 0x100;
    if (!isPrivate && Character.isValidCodePoint(code)) {
      put(Character.toString(code));
    } else if (known != null) {
      put(known);
    } else {
      unknownSymbol = true;
      put("\uFFFD");
    }
  }

  private void put(String text) {
    if (!text.isEmpty()) {
      lines.getLast().add(new Part(text, href));
    }
  }
}
