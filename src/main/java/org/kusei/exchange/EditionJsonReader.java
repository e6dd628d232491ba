package org.kusei.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kusei.exchange.EditionDocument.City;
import org.kusei.exchange.EditionDocument.WardName;
import org.kusei.plan.Amount;
import org.kusei.plan.Attachment;
import org.kusei.plan.BudgetLine;
import org.kusei.plan.Contact;
import org.kusei.plan.Content;
import org.kusei.plan.Issue;
import org.kusei.plan.Node;
import org.kusei.plan.NodeKey;
import org.kusei.plan.ReformItem;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.platform.Decision;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link EditionJson} writes; fields that it does not know are left alone. */
final class EditionJsonReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final int PROBLEMS_SHOWN = 8;

  static boolean recognises(byte[] file) {
    return parsed(file).filter(json -> format(json).startsWith("kusei-edition/")).isPresent();
  }

  static Decision<EditionDocument> read(byte[] file) {
    var json = parsed(file);
    if (json.isEmpty()) {
      return new Refused<>("opendata.refused.not-json");
    }
    if (!format(json.get()).equals(EditionJson.FORMAT)) {
      return new Refused<>("opendata.refused.format", EditionJson.FORMAT, format(json.get()));
    }
    var problems = new ArrayList<String>();
    var edition = edition(new JsonPlace(json.get(), "", problems));
    return problems.isEmpty() ? new Accepted<>(edition) : refused(problems);
  }

  static Refused<EditionDocument> refused(List<String> problems) {
    var shown = problems.stream().limit(PROBLEMS_SHOWN).toList();
    return new Refused<>(
        "opendata.refused.places", Integer.toString(problems.size()), String.join("; ", shown));
  }

  private static Optional<JsonNode> parsed(byte[] file) {
    try {
      return Optional.ofNullable(MAPPER.readTree(file)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static String format(JsonNode json) {
    return json.path("format").asString("");
  }

  private static EditionDocument edition(JsonPlace json) {
    return new EditionDocument(
        city(json.at("municipality")),
        ward(json.at("ward")),
        json.at("fiscalYear").year(),
        json.at("edition").positive(),
        json.at("stage").constant(Stage.class),
        json.at("head").textOrNull(),
        json.at("publishedOn").dateOrNull(),
        json.at("statements").list(EditionJsonReader::statement),
        json.at("issues").list(EditionJsonReader::issue),
        json.at("reformItems").list(EditionJsonReader::reformItem),
        selfEvaluation(json.at("selfEvaluation")),
        json.at("attachments").list(EditionJsonReader::attachment),
        contact(json.at("contact")),
        json.has("indicators") ? json.at("indicators").list(IndicatorJson::read) : List.of());
  }

  private static City city(JsonPlace json) {
    return new City(
        json.at("code").text(),
        json.at("slug").text(),
        json.at("name").text(),
        json.at("kana").text(),
        json.at("english").text());
  }

  private static WardName ward(JsonPlace json) {
    return new WardName(
        json.at("slug").text(),
        json.at("name").text(),
        json.at("kana").text(),
        json.at("english").text());
  }

  private static Statement statement(JsonPlace json) {
    return new Statement(json.at("kind").constant(Statement.Kind.class), json.at("text").text());
  }

  private static Issue issue(JsonPlace json) {
    var node = node(json);
    if (node instanceof Issue issue) {
      return issue;
    }
    json.at("kind").wrong("not an issue at the top");
    return new Issue(node.key(), node.content(), node.children());
  }

  private static Node node(JsonPlace json) {
    return json.at("kind")
        .constant(NodeKind.class)
        .node(
            json.at("key").parsed(NodeKeys::find, new NodeKey(0)),
            content(json),
            json.at("children").list(EditionJsonReader::node));
  }

  private static Content content(JsonPlace json) {
    return new Content(
        json.at("code").textOrNull(),
        json.at("title").text(),
        json.at("text").texts(),
        json.at("budgets").list(EditionJsonReader::budget),
        json.textsIfAny("tags"));
  }

  private static BudgetLine budget(JsonPlace json) {
    var year = json.at("fiscalYear");
    var yen = json.at("yen");
    return new BudgetLine(
        year.isNull() ? null : year.year(),
        json.at("authority").constant(BudgetLine.Authority.class),
        json.at("phase").constant(BudgetLine.Phase.class),
        yen.isNull() ? Amount.noneOfItsOwn() : Amount.yen(yen.number()));
  }

  private static ReformItem reformItem(JsonPlace json) {
    return new ReformItem(
        json.at("code").textOrNull(),
        json.at("title").text(),
        json.at("references").texts(),
        json.at("actions").texts());
  }

  private static SelfEvaluation selfEvaluation(JsonPlace json) {
    return new SelfEvaluation(json.at("achievements").texts(), json.at("remaining").texts());
  }

  private static Attachment attachment(JsonPlace json) {
    return new Attachment(json.at("title").text(), json.at("href").textOrNull());
  }

  private static @Nullable Contact contact(JsonPlace json) {
    return json.isNull()
        ? null
        : new Contact(
            json.at("unit").textOrNull(),
            json.at("phone").textOrNull(),
            json.at("fax").textOrNull(),
            json.at("address").textOrNull());
  }

  private EditionJsonReader() {}
}
