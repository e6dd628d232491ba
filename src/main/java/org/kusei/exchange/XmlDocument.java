package org.kusei.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that may come from anyone: no document type, no entity, no outside file. */
public final class XmlDocument {

  private static final String DEEPEST = "60";

  /** Turns every complaint into an exception, where the parser would print it. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException complaint) {}

    @Override
    public void error(SAXParseException complaint) throws SAXException {
      throw complaint;
    }

    @Override
    public void fatalError(SAXParseException complaint) throws SAXException {
      throw complaint;
    }
  }

  /** The root element; empty when this is no XML, or such as is not read. */
  public static Optional<XmlElement> read(byte[] file) {
    try {
      var document = builder().parse(new ByteArrayInputStream(file));
      return Optional.of(element(document.getDocumentElement()));
    } catch (SAXException e) {
      return Optional.empty();
    } catch (IOException e) {
      // bytes that are not in the encoding that the document names
      return Optional.empty();
    }
  }

  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML", e);
    }
  }

  private static XmlElement element(Element element) {
    var attributes = new TreeMap<String, String>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      var attribute = element.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    var children = new ArrayList<XmlElement>();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below) {
        children.add(element(below));
      }
    }
    var text = children.isEmpty() ? element.getTextContent() : "";
    return new XmlElement(element.getLocalName(), attributes, children, text);
  }

  private XmlDocument() {}
}
