package org.kusei.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The comparison says nothing about a perfect outline and sees each single fault. */
class DifferencesTest {

  private static final JsonMapper JSON = new JsonMapper();

  record Fault(String name, String seen, Consumer<ObjectNode> done) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Truth> truths() {
    return ContentFile.all().stream().map(TruthTeller::truth);
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault("stage", "stage", o -> o.put("stage", "draft")),
        new Fault("year", "fiscalYear", o -> o.put("fiscalYear", 2031)),
        new Fault("goal lost", "goals", o -> o.putArray("goals")),
        new Fault("issue lost", "children", o -> ((ArrayNode) o.get("issues")).remove(3)),
        new Fault("title", "title", o -> node(o, "/issues/0").put("title", "別の題")),
        new Fault("code", "children", o -> node(o, "/issues/0/children/0").put("code", "9-9")),
        new Fault(
            "amount",
            "budgets",
            o -> node(o, "/issues/0/children/0/children/0/budgets/0").put("yen", 5_237)),
        new Fault(
            "none taken for zero",
            "budgets",
            o -> node(o, "/issues/0/children/1/children/1/budgets/0").put("yen", 0)),
        new Fault("paragraph lost", "text", o -> ((ArrayNode) o.at("/issues/0/text")).remove(1)),
        new Fault(
            "reference lost",
            "references",
            o -> ((ArrayNode) o.at("/reformItems/0/references")).remove(0)),
        new Fault("phone", "phone", o -> node(o, "/contact").put("phone", "000-555-0119")));
  }

  private static ObjectNode node(ObjectNode outline, String pointer) {
    return (ObjectNode) outline.at(pointer);
  }

  @ParameterizedTest
  @MethodSource("truths")
  void perfectOutline_hasNoDifference(Truth truth) {
    assertThat(Differences.between(truth, perfect(truth))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void oneFault_isSeen(Fault fault) {
    var truth = truths().findFirst().orElseThrow();
    var outline = perfect(truth);
    fault.done().accept(outline);
    assertThat(Differences.between(truth, outline))
        .isNotEmpty()
        .allSatisfy(difference -> assertThat(difference).contains(fault.seen()));
  }

  /** The outline that says the truth and nothing else. */
  private static ObjectNode perfect(Truth truth) {
    var outline = (ObjectNode) JSON.valueToTree(truth);
    List.of("goals", "missions", "principles").forEach(name -> wrap(outline, name, "text"));
    wrap(outline, "attachments", "title");
    for (var item : outline.get("reviewItems")) {
      var review = (ObjectNode) item;
      var one = review.putArray("reviews").addObject();
      List.of("done", "rating", "assessment", "remaining", "next")
          .forEach(name -> one.set(name, review.get(name)));
    }
    return outline;
  }

  private static void wrap(ObjectNode outline, String name, String field) {
    var texts = outline.get(name).valueStream().map(node -> node.asString()).toList();
    var wrapped = outline.putArray(name);
    texts.forEach(text -> wrapped.addObject().put(field, text));
  }
}
