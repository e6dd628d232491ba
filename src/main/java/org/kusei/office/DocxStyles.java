package org.kusei.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kusei.source.XmlElement;

/** Paragraph styles of a Word document: what of them says heading or list. */
final class DocxStyles {

  private static final int DEEPEST_CHAIN = 20;

  private final Map<String, XmlElement> byId = new HashMap<>();
  private String standard = "";

  DocxStyles(XmlElement styles) {
    for (var style : styles.children("style")) {
      byId.put(style.attribute("styleId"), style);
      if (style.attribute("type").equals("paragraph") && style.attribute("default").equals("1")) {
        standard = style.attribute("styleId");
      }
    }
  }

  /** Level of the heading from 1, 0 where the paragraph is none. */
  int headingLevel(XmlElement properties) {
    var outline = property(properties, "outlineLvl");
    if (outline != null) {
      int level = outline.number("val", 9);
      return level < 9 ? level + 1 : 0;
    }
    return isTitle(properties) ? 1 : 0;
  }

  private boolean isTitle(XmlElement properties) {
    var style = byId.get(properties.at("pStyle").attribute("val"));
    return style != null
        && style.at("name").attribute("val").toLowerCase(Locale.ROOT).equals("title");
  }

  /** The numbering the paragraph has by itself or by its style, null where none. */
  @Nullable XmlElement numbering(XmlElement properties) {
    return property(properties, "numPr");
  }

  /** The style that gives the paragraph its numbering: its level is found by that name. */
  String styleId(XmlElement properties) {
    return properties.at("pStyle").attribute("val");
  }

  private @Nullable XmlElement property(XmlElement properties, String name) {
    var own = properties.find(name);
    if (own != null) {
      return own;
    }
    var styleId = styleId(properties);
    var style = byId.get(styleId.isEmpty() ? standard : styleId);
    for (int i = 0; i < DEEPEST_CHAIN && style != null; i++) {
      var found = style.at("pPr").find(name);
      if (found != null) {
        return found;
      }
      style = byId.get(style.at("basedOn").attribute("val"));
    }
    return null;
  }

  /** Whether a run is hidden by itself or by its character style. */
  boolean isHidden(XmlElement runProperties) {
    if (runProperties.has("vanish")) {
      return runProperties.isOn("vanish");
    }
    var style = byId.get(runProperties.at("rStyle").attribute("val"));
    return style != null && style.at("rPr").isOn("vanish");
  }
}
