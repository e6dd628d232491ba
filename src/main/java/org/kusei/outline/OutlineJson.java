package org.kusei.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kusei.outline.Outline.SourceText;
import org.kusei.plan.Amount;
import org.kusei.plan.BudgetLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an outline as JSON, one object a line, by the contract {@code outline.schema.json}. */
public final class OutlineJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private OutlineJson() {}

  /** The outline as one line of JSON. */
  public static String write(Outline outline) {
    var json = MAPPER.createObjectNode();
    head(json, outline);
    statements(json.putArray("goals"), outline.goals());
    statements(json.putArray("missions"), outline.missions());
    statements(json.putArray("principles"), outline.principles());
    outline.issues().forEach(node -> node(json.withArray("/issues").addObject(), node));
    outline.reformItems().forEach(item -> reform(json.withArray("/reformItems").addObject(), item));
    outline.reviewItems().forEach(item -> review(json.withArray("/reviewItems").addObject(), item));
    var self = json.putObject("selfEvaluation");
    texts(self, "achievements", outline.selfEvaluation().achievements());
    texts(self, "remaining", outline.selfEvaluation().remaining());
    tail(json, outline);
    return MAPPER.writeValueAsString(json);
  }

  private static void head(ObjectNode json, Outline outline) {
    json.put("format", outline.format().name().toLowerCase(Locale.ROOT));
    json.put("ward", outline.ward());
    var year = outline.fiscalYear();
    json.put("fiscalYear", year == null ? null : Integer.valueOf(year.start()));
    json.put("stage", name(outline.stage()));
    json.put("head", outline.head());
    var day = outline.publishedOn();
    json.put("publishedOn", day == null ? null : day.toString());
    for (var list :
        List.of("goals", "missions", "principles", "issues", "reformItems", "reviewItems")) {
      json.putArray(list);
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }

  private static void statements(ArrayNode array, List<Passage> passages) {
    for (var passage : passages) {
      var statement = array.addObject().put("text", passage.text());
      lines(statement, Lines.of(passage));
    }
  }

  private static void lines(ObjectNode json, Lines lines) {
    json.putArray("lines").add(lines.first()).add(lines.last());
  }

  private static void texts(ObjectNode json, String name, List<Passage> passages) {
    var array = json.putArray(name);
    passages.forEach(passage -> array.add(passage.text()));
  }

  private static void node(ObjectNode json, OutlineNode node) {
    json.put("kind", name(node.kind()));
    json.put("code", node.code());
    json.put("title", node.title().text());
    texts(json, "text", node.text());
    var budgets = json.putArray("budgets");
    node.budgets().forEach(budget -> budget(budgets.addObject(), budget));
    var children = json.putArray("children");
    node.children().forEach(child -> node(children.addObject(), child));
    lines(json, node.lines());
  }

  private static void budget(ObjectNode json, BudgetLine budget) {
    var year = budget.fiscalYear();
    json.put("fiscalYear", year == null ? null : Integer.valueOf(year.start()));
    json.put(
        "authority",
        switch (budget.authority()) {
          case WARD -> "ward";
          case CITY_MANAGER -> "cityManager";
        });
    json.put("phase", name(budget.phase()));
    switch (budget.amount()) {
      case Amount.Yen yen -> json.put("yen", yen.value());
      case Amount.NoneOfItsOwn none -> json.putNull("yen");
    }
  }

  private static void reform(ObjectNode json, OutlineReformItem item) {
    json.put("code", item.code());
    json.put("title", item.title().text());
    var references = json.putArray("references");
    item.references().forEach(references::add);
    texts(json, "actions", item.actions());
    lines(json, item.lines());
  }

  private static void review(ObjectNode json, ReviewItem item) {
    json.put("code", item.code());
    json.put("title", item.title().text());
    texts(json, "purpose", item.purpose());
    texts(json, "approach", item.approach());
    texts(json, "actions", item.actions());
    texts(json, "outcomeTarget", item.outcomeTarget());
    texts(json, "performanceTarget", item.performanceTarget());
    var reviews = json.putArray("reviews");
    for (var review : item.reviews()) {
      var one = reviews.addObject();
      texts(one, "done", review.done());
      one.put("rating", review.rating());
      texts(one, "assessment", review.assessment());
      texts(one, "remaining", review.remaining());
      texts(one, "next", review.next());
    }
    lines(json, item.lines());
  }

  private static void tail(ObjectNode json, Outline outline) {
    var attachments = json.putArray("attachments");
    for (var attachment : outline.attachments()) {
      attachments
          .addObject()
          .put("title", attachment.title())
          .put("href", attachment.href())
          .put("line", attachment.line());
    }
    var contact = outline.contact();
    if (contact == null) {
      json.putNull("contact");
    } else {
      json.putObject("contact")
          .put("unit", contact.unit())
          .put("phone", contact.phone())
          .put("fax", contact.fax())
          .put("address", contact.address());
    }
    sources(json.putArray("unplaced"), outline.unplaced());
    sources(json.putArray("chrome"), outline.chrome());
    var notes = json.putArray("notes");
    for (var note : outline.notes()) {
      notes
          .addObject()
          .put("line", note.line())
          .put("code", note.code())
          .put("message", note.message());
    }
    var characters = outline.characters();
    json.putObject("characters")
        .put("total", characters.total())
        .put("placed", characters.placed())
        .put("chrome", characters.chrome())
        .put("unplaced", characters.unplaced());
  }

  private static void sources(ArrayNode array, List<SourceText> texts) {
    texts.forEach(text -> array.addObject().put("line", text.line()).put("text", text.text()));
  }
}
