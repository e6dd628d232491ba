package org.kusei.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An XML element by its local name, with the line on which it starts. */
public final class XmlElement {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

  /** Something inside an element. */
  public sealed interface Content {}

  /** An element inside an element. */
  public record Child(XmlElement element) implements Content {}

  /** A stretch of text and the line on which it starts. */
  public record Text(String text, int line) implements Content {}

  private final String name;
  private final String namespace;
  private final Map<String, String> attributes;
  private final int line;
  private final List<Content> content = new ArrayList<>(2);

  XmlElement(String namespace, String name, Map<String, String> attributes, int line) {
    this.namespace = namespace;
    this.name = name;
    this.attributes = attributes;
    this.line = line;
  }

  public static XmlElement empty() {
    return new XmlElement("", "", Map.of(), 1);
  }

  void add(Content part) {
    content.add(part);
  }

  public String name() {
    return name;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  public String namespace() {
    return namespace;
  }

  int line() {
    return line;
  }

  public List<Content> content() {
    return content;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** The attribute by its local name, empty where there is none. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The attribute as a number. */
  public int number(String key, int otherwise) {
    return parse(attribute(key), otherwise);
  }

  public static int parse(String text, int otherwise) {
    return INTEGER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
  }

  /** The elements right inside. */
  public List<XmlElement> children() {
    var children = new ArrayList<XmlElement>();
    for (var part : content) {
      if (part instanceof Child(var element)) {
        children.add(element);
      }
    }
    return children;
  }

  public List<XmlElement> children(String childName) {
    return children().stream().filter(child -> child.is(childName)).toList();
  }

  /** The first such element down the path; an empty element where there is none. */
  public XmlElement at(String... path) {
    var element = this;
    for (var step : path) {
      element = element.find(step);
      if (element == null) {
        return empty();
      }
    }
    return element;
  }

  /** The first such child, null where there is none. */
  public @Nullable XmlElement find(String childName) {
    for (var part : content) {
      if (part instanceof Child(var element) && element.is(childName)) {
        return element;
      }
    }
    return null;
  }

  public boolean has(String childName) {
    return find(childName) != null;
  }

  /** Whether a property such as {@code w:vanish} is set: there, and not switched off. */
  public boolean isOn(String property) {
    var found = find(property);
    return found != null && !List.of("0", "false", "off", "none").contains(found.attribute("val"));
  }

  /** All text inside, in order. */
  public String text() {
    var text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) {
    for (var part : content) {
      switch (part) {
        case Child(var element) -> element.collect(text);
        case Text(var value, int at) -> text.append(value);
      }
    }
  }
}
