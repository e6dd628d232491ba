package org.kusei.search;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kusei.platform.Texts;
import org.kusei.search.Results.Hit;

/** A search as an Atom feed (RFC 4287). */
final class SearchFeed {
  /** A feed speaks the language of the documents. */
  private static final Texts WORDS = Texts.of(Locale.JAPANESE);

  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter xml;

  private final SearchedCity city;

  private SearchFeed(SearchedCity city) throws XMLStreamException {
    this.city = city;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
  }

  static String write(SearchedCity city, SearchQuery query, Results results) {
    try {
      var feed = new SearchFeed(city);
      feed.feed(query, results);
      return feed.written.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes every text", e);
    }
  }

  private void feed(SearchQuery query, Results results) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    xml.writeAttribute("xml:lang", "ja");
    text("title", WORDS.text("search.feed.title", query.text()));
    text("id", id(query.onPage(1).at(SearchApi.FEED)));
    var updated = results.hits().stream().map(Hit::publishedAt).findFirst().orElse(Instant.EPOCH);
    text("updated", updated.toString());
    link("self", "application/atom+xml", query.at(SearchApi.FEED));
    link("alternate", "text/html", query.at("/search"));
    xml.writeStartElement("author");
    text("name", "Kusei");
    xml.writeEndElement();
    for (var hit : results.hits()) {
      entry(hit);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Hit hit) throws XMLStreamException {
    xml.writeStartElement("entry");
    var ward = hit.ward();
    var place =
        (ward == null ? "" : ward.name() + " ")
            + (hit.year() == null ? "" : city.year(WORDS, hit.year()) + " ");
    text("title", place + SearchApi.text(hit.title()));
    text(
        "id", id(hit.address() + "#" + hit.year() + "/" + hit.edition() + "/" + hit.publishedAt()));
    text("updated", hit.publishedAt().toString());
    link("alternate", "text/html", hit.address());
    text("summary", SearchApi.text(hit.passage()));
    xml.writeEndElement();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  /** The same wherever the city is served from. */
  private static String id(String address) {
    var name = ("kusei:" + address).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /** Without characters that XML forbids. */
  private static String clean(String text) {
    var clean = new StringBuilder();
    text.codePoints().filter(SearchFeed::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
