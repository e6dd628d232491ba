package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where an outline (its JSON) differs from the truth. Texts are compared without white space and
 * without the bullet they begin with; nothing else is forgiven.
 */
final class Differences {

  private final List<String> found = new ArrayList<>();
  private final boolean contained;

  private Differences(Truth truth) {
    contained = truth.texts().equals("contained");
  }

  static List<String> between(Truth truth, JsonNode outline) {
    var differences = new Differences(truth);
    differences.head(truth, outline);
    differences.nodes("", truth.issues(), outline.get("issues"));
    differences.reform(truth, outline);
    differences.reviews(truth, outline);
    differences.tail(truth, outline);
    return differences.found;
  }

  private void head(Truth truth, JsonNode outline) {
    same("format", truth.format(), text(outline, "format"));
    same("ward", truth.ward(), text(outline, "ward"));
    same("fiscalYear", Integer.toString(truth.fiscalYear()), text(outline, "fiscalYear"));
    same("stage", truth.stage(), text(outline, "stage"));
    same("head", bare(truth.head()), bare(text(outline, "head")));
    same("publishedOn", truth.publishedOn(), text(outline, "publishedOn"));
    passages("goals", truth.goals(), outline.get("goals"));
    passages("missions", truth.missions(), outline.get("missions"));
    passages("principles", truth.principles(), outline.get("principles"));
  }

  private void nodes(String path, List<Truth.Node> expected, JsonNode got) {
    var codes = expected.stream().allMatch(Truth.Node::codeCertain);
    same(
        path + " children",
        expected.stream()
            .map(node -> label(node.kind(), codes ? node.code() : null))
            .collect(Collectors.joining(" | ")),
        got.valueStream()
            .map(node -> label(text(node, "kind"), codes ? text(node, "code") : null))
            .collect(Collectors.joining(" | ")));
    for (var at = 0; at < Math.min(expected.size(), got.size()); at++) {
      var node = expected.get(at);
      node(path + "/" + label(node.kind(), node.code()), node, got.get(at));
    }
  }

  private static String label(@Nullable String kind, @Nullable String code) {
    return code == null ? Objects.toString(kind) : kind + " " + code;
  }

  private void node(String path, Truth.Node expected, JsonNode got) {
    same(path + " title", bare(expected.title()), bare(text(got, "title")));
    var texts = String.join("", strings(got.get("text")));
    if (contained) {
      var all = all(got);
      expected.text().stream()
          .map(Differences::bare)
          .filter(wanted -> !all.contains(wanted))
          .forEach(wanted -> found.add(path + " text: missing «" + wanted + "» in «" + all + "»"));
    } else {
      same(path + " text", joined(expected.text()), texts);
    }
    same(
        path + " budgets",
        expected.budgets().stream()
            .map(b -> b.fiscalYear() + " " + b.authority() + " " + b.phase() + " " + b.yen())
            .toList()
            .toString(),
        got.get("budgets").valueStream().map(Differences::budget).toList().toString());
    nodes(path, expected.children(), got.get("children"));
  }

  private static String budget(JsonNode budget) {
    return List.of("fiscalYear", "authority", "phase", "yen").stream()
        .map(name -> Objects.toString(text(budget, name)))
        .collect(Collectors.joining(" "));
  }

  /** Everything a node and those below it say. */
  private static String all(JsonNode node) {
    return bare(text(node, "title"))
        + String.join("", strings(node.get("text")))
        + node.get("children").valueStream().map(Differences::all).collect(Collectors.joining());
  }

  private void reform(Truth truth, JsonNode outline) {
    var got = outline.get("reformItems");
    same("reformItems", truth.reformItems().size() + " items", got.size() + " items");
    for (var at = 0; at < Math.min(truth.reformItems().size(), got.size()); at++) {
      var expected = truth.reformItems().get(at);
      var path = "reformItems/" + at;
      same(path + " code", expected.code(), text(got.get(at), "code"));
      same(path + " title", bare(expected.title()), bare(text(got.get(at), "title")));
      same(
          path + " references",
          expected.references().toString(),
          strings(got.get(at).get("references")).toString());
      same(
          path + " actions",
          joined(expected.actions()),
          String.join("", strings(got.get(at).get("actions"))));
    }
  }

  private void reviews(Truth truth, JsonNode outline) {
    var got = outline.get("reviewItems");
    same("reviewItems", truth.reviewItems().size() + " items", got.size() + " items");
    for (var at = 0; at < Math.min(truth.reviewItems().size(), got.size()); at++) {
      review("reviewItems/" + at, truth.reviewItems().get(at), got.get(at));
    }
  }

  private void review(String path, Truth.Review expected, JsonNode got) {
    same(path + " code", expected.code(), text(got, "code"));
    same(path + " title", bare(expected.title()), bare(text(got, "title")));
    texts(path, got, "purpose", expected.purpose());
    texts(path, got, "approach", expected.approach());
    texts(path, got, "actions", expected.actions());
    texts(path, got, "outcomeTarget", expected.outcomeTarget());
    texts(path, got, "performanceTarget", expected.performanceTarget());
    var reviews = got.get("reviews");
    same(path + " reviews", "1", Integer.toString(reviews.size()));
    if (reviews.size() == 1) {
      same(path + " rating", expected.rating(), text(reviews.get(0), "rating"));
      texts(path, reviews.get(0), "done", expected.done());
      texts(path, reviews.get(0), "assessment", expected.assessment());
      texts(path, reviews.get(0), "remaining", expected.remaining());
      texts(path, reviews.get(0), "next", expected.next());
    }
  }

  private void texts(String path, JsonNode got, String name, List<String> expected) {
    same(path + " " + name, joined(expected), String.join("", strings(got.get(name))));
  }

  private void tail(Truth truth, JsonNode outline) {
    var self = outline.get("selfEvaluation");
    texts("selfEvaluation", self, "achievements", truth.selfEvaluation().achievements());
    texts("selfEvaluation", self, "remaining", truth.selfEvaluation().remaining());
    same(
        "attachments",
        truth.attachments().stream().map(Differences::withoutSize).toList().toString(),
        outline
            .get("attachments")
            .valueStream()
            .map(a -> withoutSize(Objects.toString(text(a, "title"))))
            .toList()
            .toString());
    contact(truth.contact(), outline.get("contact"));
  }

  /** The title of a file without its type and size. */
  private static String withoutSize(String title) {
    return bare(title.replaceFirst("\\((PDF|DOCX)形式.*$", ""));
  }

  private void contact(Truth.@Nullable Contact expected, JsonNode got) {
    if (expected == null) {
      same("contact", null, got.isNull() ? null : got.toString());
      return;
    }
    same("contact unit", bare(expected.unit()), got.isNull() ? null : bare(text(got, "unit")));
    same("contact phone", expected.phone(), got.isNull() ? null : text(got, "phone"));
    same("contact fax", expected.fax(), got.isNull() ? null : text(got, "fax"));
    same(
        "contact address",
        bare(expected.address()),
        got.isNull() ? null : bare(text(got, "address")));
  }

  private void passages(String what, List<String> expected, JsonNode got) {
    same(
        what,
        joined(expected),
        got.valueStream().map(p -> item(text(p, "text"))).collect(Collectors.joining()));
  }

  private void same(String what, @Nullable String expected, @Nullable String got) {
    if (!Objects.equals(expected, got)) {
      found.add(what.strip() + ": expected «" + expected + "», got «" + got + "»");
    }
  }

  private static String joined(List<String> texts) {
    return texts.stream().map(Differences::item).collect(Collectors.joining());
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(node -> item(node.asString())).toList();
  }

  /** Without white space and without its bullet. */
  private static String item(@Nullable String text) {
    return bare(text).replaceFirst("^[-・•]+", "");
  }

  private static String bare(@Nullable String text) {
    return text == null ? "" : Extract.bare(text);
  }

  private static @Nullable String text(JsonNode node, String name) {
    var value = node.get(name);
    return value == null || value.isNull() ? null : value.asString();
  }
}
