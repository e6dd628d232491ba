package org.kusei.opendata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kusei.edition.EditionSummary;
import org.kusei.exchange.Japanese;
import org.kusei.exchange.StratmlText;
import org.kusei.exchange.XmlElement;
import org.kusei.organization.Municipality;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is new, as an Atom feed (RFC 4287). */
@Controller
final class FeedPages {
  static final String ADDRESS = "/feed.atom";
  private static final int NEWEST = 50;

  private final Exports exports;

  FeedPages(Exports exports) {
    this.exports = exports;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<byte[]> feed() {
    var city = exports.city().map(Municipality::name).orElse("Kusei");
    var code = exports.city().map(Municipality::code).orElse("");
    var feed = feed(city, code, exports.listNewest(NEWEST));
    return Answers.file(
        "application/atom+xml;charset=UTF-8", feed.document().getBytes(StandardCharsets.UTF_8));
  }

  static XmlElement feed(String city, String code, List<EditionSummary> newest) {
    var updated = newest.stream().map(EditionSummary::recordedAt).findFirst().orElse(Instant.EPOCH);
    var head =
        Stream.of(
            XmlElement.text("title", clean(city) + " 区運営方針"),
            XmlElement.text("id", id(code, ADDRESS)),
            XmlElement.text("updated", updated.toString()),
            link("self", "application/atom+xml", ADDRESS),
            link("alternate", "text/html", "/"),
            XmlElement.of("author", XmlElement.text("name", clean(city))));
    var entries = newest.stream().map(edition -> entry(code, edition));
    return XmlElement.of("feed", Stream.concat(head, entries))
        .with("xmlns", "http://www.w3.org/2005/Atom")
        .with("xml:lang", "ja");
  }

  private static XmlElement entry(String code, EditionSummary edition) {
    var title =
        clean(edition.ward().name())
            + " "
            + edition.year().japanese()
            + " 運営方針("
            + Japanese.of(edition.stage())
            + "・第"
            + edition.number()
            + "版)";
    return XmlElement.of(
        "entry",
        Stream.concat(
            Stream.of(
                XmlElement.text("title", title),
                XmlElement.text("id", id(code, Links.page(edition))),
                XmlElement.text("updated", edition.recordedAt().toString()),
                link("alternate", "text/html", Links.page(edition))),
            Stream.of(Format.values())
                .map(each -> link("enclosure", each.mediaType(), Links.file(edition, each)))));
  }

  private static XmlElement link(String relation, String type, String address) {
    return XmlElement.of("link").with("rel", relation).with("type", type).with("href", address);
  }

  /** The same wherever the city is served from. */
  private static String id(String code, String address) {
    var name = "kusei:" + code + address;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Without characters that XML forbids. */
  private static String clean(String text) {
    return StratmlText.written(text);
  }
}
