package org.kusei.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.organization.FiscalYear;
import org.kusei.plan.Amount;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Contact;
import org.kusei.plan.Content;
import org.kusei.plan.Node;
import org.kusei.plan.ReformItem;
import org.kusei.platform.Decision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Editions as JSON, one object a line, by {@code opendata/edition.schema.json} and {@code
 * docs/open-data.md}; the words are those of the outline's JSON.
 */
public final class EditionJson {

  /** What the field {@code format} says; another shape gets another number. */
  public static final String FORMAT = "kusei-edition/1";

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The edition as one line, its end included. */
  public static byte[] write(EditionDocument edition) {
    return (MAPPER.writeValueAsString(json(edition)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whether these bytes say of themselves that they are an edition of Kusei's. */
  public static boolean recognises(byte[] file) {
    return EditionJsonReader.recognises(file);
  }

  /** The edition again; refused with all places that are not as the schema wants them. */
  public static Decision<EditionDocument> read(byte[] file) {
    return EditionJsonReader.read(file);
  }

  private static ObjectNode json(EditionDocument edition) {
    var json = MAPPER.createObjectNode();
    json.put("format", FORMAT);
    json.put("address", edition.address());
    head(json, edition);
    var statements = json.putArray("statements");
    edition
        .statements()
        .forEach(each ->
            statements.addObject().put("kind", Codes.of(each.kind())).put("text", each.text()));
    nodes(json.putArray("issues"), edition.issues());
    var reform = json.putArray("reformItems");
    edition.reformItems().forEach(item -> reformItem(reform.addObject(), item));
    var self = json.putObject("selfEvaluation");
    texts(self.putArray("achievements"), edition.selfEvaluation().achievements());
    texts(self.putArray("remaining"), edition.selfEvaluation().remaining());
    var attachments = json.putArray("attachments");
    edition.attachments().forEach(each -> attachment(attachments.addObject(), each));
    contact(json, edition.contact());
    IndicatorJson.write(json.putArray("indicators"), edition.indicators());
    return json;
  }

  private static void head(ObjectNode json, EditionDocument edition) {
    var city = edition.city();
    json.putObject("municipality")
        .put("code", city.code())
        .put("slug", city.slug())
        .put("name", city.name())
        .put("kana", city.kana())
        .put("english", city.english());
    var ward = edition.ward();
    json.putObject("ward")
        .put("slug", ward.slug())
        .put("name", ward.name())
        .put("kana", ward.kana())
        .put("english", ward.english());
    json.put("fiscalYear", edition.year().start());
    json.put("edition", edition.number());
    json.put("stage", Codes.of(edition.stage()));
    json.put("head", edition.head());
    var day = edition.publishedOn();
    json.put("publishedOn", day == null ? null : day.toString());
  }

  private static void nodes(ArrayNode array, List<? extends Node> nodes) {
    nodes.forEach(node -> node(array.addObject(), node));
  }

  private static void node(ObjectNode json, Node node) {
    json.put("key", node.key().address());
    json.put("kind", Codes.of(NodeKind.of(node)));
    content(json, node.content());
    nodes(json.putArray("children"), node.children());
  }

  private static void content(ObjectNode json, Content content) {
    json.put("code", content.code());
    json.put("title", content.title());
    texts(json.putArray("text"), content.paragraphs());
    var budgets = json.putArray("budgets");
    content.budgets().forEach(line -> budget(budgets.addObject(), line));
    if (!content.tags().isEmpty()) {
      texts(json.putArray("tags"), content.tags());
    }
  }

  private static void budget(ObjectNode json, BudgetLine line) {
    json.put("fiscalYear", start(line.fiscalYear()));
    json.put("authority", Codes.of(line.authority()));
    json.put("phase", Codes.of(line.phase()));
    switch (line.amount()) {
      case Amount.Yen(long yen) -> json.put("yen", yen);
      case Amount.NoneOfItsOwn _ -> json.putNull("yen");
    }
  }

  private static @Nullable Integer start(@Nullable FiscalYear year) {
    return year == null ? null : year.start();
  }

  private static void reformItem(ObjectNode json, ReformItem item) {
    json.put("code", item.code());
    json.put("title", item.title());
    texts(json.putArray("references"), item.references());
    texts(json.putArray("actions"), item.actions());
  }

  private static void attachment(ObjectNode json, Attachment attachment) {
    json.put("title", attachment.title());
    json.put("href", attachment.href());
  }

  private static void contact(ObjectNode json, @Nullable Contact contact) {
    if (contact == null) {
      json.putNull("contact");
    } else {
      json.putObject("contact")
          .put("unit", contact.unit())
          .put("phone", contact.phone())
          .put("fax", contact.fax())
          .put("address", contact.address());
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private EditionJson() {}
}
