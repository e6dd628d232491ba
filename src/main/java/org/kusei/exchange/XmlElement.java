package org.kusei.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document: with text or with elements below, not with both.
 *
 * @param attributes by name, in the order in which they are written
 */
public record XmlElement(
    String name, SortedMap<String, String> attributes, List<XmlElement> children, String text) {

  public XmlElement {
    attributes = new TreeMap<>(attributes);
    children = List.copyOf(children);
  }

  /** Null elements are left out, so that a writer may list what there may be. */
  public static XmlElement of(String name, @Nullable XmlElement... children) {
    return of(name, Arrays.stream(children));
  }

  public static XmlElement of(String name, Stream<? extends @Nullable XmlElement> children) {
    return new XmlElement(
        name,
        new TreeMap<>(),
        children.filter(Objects::nonNull).map(Objects::requireNonNull).toList(),
        "");
  }

  public static XmlElement text(String name, String text) {
    return new XmlElement(name, new TreeMap<>(), List.of(), text);
  }

  static @Nullable XmlElement textOrNull(String name, @Nullable String text) {
    return text == null ? null : text(name, text);
  }

  public XmlElement with(String attribute, String value) {
    var more = new TreeMap<>(attributes);
    more.put(attribute, value);
    return new XmlElement(name, more, children, text);
  }

  /** The whole document, in UTF-8 when encoded, an element a line. */
  public String document() {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(out, 0);
    return out.toString();
  }

  private void write(StringBuilder out, int depth) {
    out.repeat(' ', depth).append('<').append(name);
    attributes.forEach((attribute, value) ->
        out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
    if (children.isEmpty() && text.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>').append(escaped(text));
    if (!children.isEmpty()) {
      out.append('\n');
      children.forEach(child -> child.write(out, depth + 1));
      out.repeat(' ', depth);
    }
    out.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
