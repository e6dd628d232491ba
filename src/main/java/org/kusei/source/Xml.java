package org.kusei.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.kusei.source.UnreadableException.Measure;
import org.kusei.source.UnreadableException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML from strangers: no document type, so no entity of any kind; bounded in size. One reads
 * the parts of a file one after the other.
 */
public final class Xml {

  /** The JDK's own limit is lower, and says only that the file is not well-formed. */
  private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static final SAXParserFactory PARSERS = parsers();

  private final SAXParser parser = parser();

  /** Streams the elements through the handler. */
  public void stream(InputStream in, DefaultHandler handler) throws IOException {
    try {
      parser.parse(new InputSource(in), handler);
    } catch (SAXParseException e) {
      if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        throw new UnreadableException(e, Reason.UNSAFE_XML);
      }
      throw new IOException(e);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /** The document as a tree. */
  public XmlElement tree(InputStream in) throws IOException {
    var handler = new TreeHandler();
    stream(in, handler);
    return handler.root;
  }

  private static SAXParser parser() {
    try {
      SAXParser parser;
      // making a factory takes longer than reading a small part, and nothing says it is thread-safe
      synchronized (PARSERS) {
        parser = PARSERS.newSAXParser();
      }
      parser.setProperty(DEPTH_LIMIT, Integer.toString(Limits.DEPTH + 1));
      return parser;
    } catch (ParserConfigurationException | SAXException e) {
      throw noParser(e);
    }
  }

  private static SAXParserFactory parsers() {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw noParser(e);
    }
  }

  private static IllegalStateException noParser(Exception cause) {
    return new IllegalStateException("this JDK's parser cannot refuse document types", cause);
  }

  private static final class TreeHandler extends DefaultHandler {
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private XmlElement root = XmlElement.empty();
    private int textLine = 1;
    private int elements;
    private long characters;
    private @Nullable Locator locator;

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    private int line() {
      return locator == null ? 1 : Math.max(1, locator.getLineNumber());
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
      flush();
      if (open.size() >= Limits.DEPTH) {
        throw new UnreadableException(Reason.TOO_DEEP, Integer.toString(Limits.DEPTH));
      }
      if (++elements > Limits.ELEMENTS) {
        throw UnreadableException.tooMuch(Limits.ELEMENTS, Measure.ELEMENTS);
      }
      var element = new XmlElement(name(uri), name(local), attributes(attributes), line());
      if (open.peek() == null) {
        root = element;
      } else {
        open.element().add(new XmlElement.Child(element));
      }
      open.push(element);
    }

    private Map<String, String> attributes(Attributes attributes) {
      if (attributes.getLength() == 0) {
        return Map.of();
      }
      var map = HashMap.<String, String>newHashMap(attributes.getLength());
      for (int i = 0; i < attributes.getLength(); i++) {
        map.putIfAbsent(name(attributes.getLocalName(i)), name(attributes.getValue(i)));
      }
      return map;
    }

    private String name(String name) {
      return name.length() > 64 ? name : names.computeIfAbsent(name, key -> key);
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
      if (text.isEmpty()) {
        textLine = lineBefore(buffer, start, length);
      }
      characters += length;
      if (characters > Limits.XML_TREE) {
        throw UnreadableException.tooMuch(Limits.CHARACTERS, Measure.CHARACTERS);
      }
      text.append(buffer, start, length);
    }

    /** The locator stands behind the text; the text began as many lines earlier as it breaks. */
    private int lineBefore(char[] buffer, int start, int length) {
      int breaks = 0;
      for (int i = start; i < start + length; i++) {
        breaks += buffer[i] == '\n' ? 1 : 0;
      }
      return Math.max(1, line() - breaks);
    }

    private void flush() {
      if (!text.isEmpty() && !open.isEmpty()) {
        open.element().add(new XmlElement.Text(text.toString(), textLine));
      }
      text.setLength(0);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
      flush();
      open.pop();
    }
  }
}
