package org.kusei.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.organization.FiscalYear;
import org.kusei.platform.Texts;
import org.kusei.review.Subject.Sort;

/** Suggestions and warnings of the schemes that come with Kusei. */
class JudgedTest {
  private static final Schemes SCHEMES = Schemes.shipped();
  private static final Scheme FORMS = SCHEMES.find(new FiscalYear(2019)).orElseThrow();

  private static Judged strategy(Map<String, String> codes, List<Map<String, String>> below) {
    return new Judged(FORMS, ReviewKind.YEAR_END, Sort.STRATEGY, Set.of("none"), codes, below);
  }

  private static Judged initiative(String figures, Map<String, String> codes) {
    return new Judged(
        FORMS, ReviewKind.YEAR_END, Sort.INITIATIVE, Set.of(figures), codes, List.of());
  }

  private static Entry entry(String problem, String remedy, String reason) {
    return new Entry(
        new Subject("n1"), 1, Map.of(), "", problem, remedy, reason, "担当", Instant.EPOCH);
  }

  private static final Entry WRITTEN = entry("課題", "改善策", "理由");

  @ParameterizedTest
  @CsvSource({
    "A, b, ア, reached-but-off-track",
    "B, a, ア, missed-but-effective",
    "B, b, ア, missed-but-effective",
  })
  void strategyJudgedAgainstItself_isWarnedOf(
      String outcome, String progress, String effectiveness, String warning) {
    var codes = Map.of("outcome", outcome, "progress", progress, "effectiveness", effectiveness);
    assertThat(strategy(codes, List.of()).warnings(WRITTEN)).contains("review.warning." + warning);
  }

  @Test
  void allInitiativesReachedAndOutcomeMissed_isWarnedOf() {
    var below = List.of(Map.of("achievement", "①(ⅰ)"), Map.of("achievement", "①(ⅱ)"));
    assertThat(strategy(Map.of("outcome", "B"), below).warnings(WRITTEN))
        .contains("review.warning.all-reached-but-missed");
    var one = List.of(Map.of("achievement", "①(ⅰ)"), Map.of("achievement", "②(ⅰ)"));
    assertThat(strategy(Map.of("outcome", "B"), one).warnings(WRITTEN))
        .doesNotContain("review.warning.all-reached-but-missed");
  }

  @Test
  void criterionMissedAndJudgedEffective_isWarnedOfAtBothLevels() {
    assertThat(initiative("below-withdrawal", Map.of("effectiveness", "ア")).warnings(WRITTEN))
        .containsExactly("review.warning.below-withdrawal-but-effective");
    var below = List.of(Map.of("achievement", "③"));
    assertThat(strategy(Map.of("effectiveness", "ア"), below).warnings(WRITTEN))
        .containsExactly("review.warning.below-withdrawal-but-effective");
  }

  @ParameterizedTest
  @ValueSource(strings = {"②(ⅰ)", "②(ⅱ)", "③"})
  void missedWithoutProblemOrRemedy_isWarnedOf(String code) {
    var judged = initiative("none", Map.of("achievement", code));
    assertThat(judged.warnings(entry("", "", "")))
        .containsExactly("review.warning.no-problem", "review.warning.no-remedy");
    assertThat(judged.warnings(entry("課題", " ", ""))).containsExactly("review.warning.no-remedy");
    assertThat(judged.warnings(WRITTEN)).isEmpty();
  }

  @Test
  void unmeasuredWithoutReason_isWarnedOf() {
    var judged = initiative("none", Map.of("achievement", "－"));
    assertThat(judged.warnings(entry("", "", ""))).containsExactly("review.warning.no-reason");
    assertThat(judged.warnings(entry("", "", "中止"))).isEmpty();
  }

  @Test
  void table_suggestsByFiguresAndByWhatIsBelowAndLeavesTheRestToPeople() {
    assertThat(initiative("reached", Map.of()).suggestions())
        .containsExactly(Map.entry("achievement", "①(ⅰ)"));
    assertThat(initiative("below-withdrawal", Map.of()).suggestions())
        .containsEntry("achievement", "③");
    var planned = List.of(Map.of("achievement", "①(ⅰ)"), Map.of("achievement", "②(ⅰ)"));
    assertThat(strategy(Map.of(), planned).suggestions()).containsEntry("progress", "a");
    var late = List.of(Map.of("achievement", "①(ⅰ)"), Map.of("achievement", "②(ⅱ)"));
    assertThat(strategy(Map.of(), late).suggestions()).containsEntry("progress", "b");
    assertThat(strategy(Map.of("outcome", "B", "progress", "a"), List.of()).suggestions())
        .containsEntry("effectiveness", "イ");
    assertThat(strategy(Map.of("outcome", "B", "progress", "b"), List.of()).suggestions())
        .doesNotContainKey("effectiveness");
  }

  /** Whatever is judged: what is suggested exists, and every warning has its words. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyJudgement_getsKnownSuggestionsAndWordedWarnings(long seed) {
    var random = new Random(seed);
    for (var scheme : SCHEMES.list()) {
      for (var kind : ReviewKind.values()) {
        for (var sort : Sort.values()) {
          var judged =
              new Judged(
                  scheme,
                  kind,
                  sort,
                  Set.of(List.of("reached", "missed", "none").get(random.nextInt(3))),
                  codes(random, scheme, sort, kind),
                  List.of(codes(random, scheme, Sort.INITIATIVE, kind)));
          judged
              .suggestions()
              .forEach((dimension, code) ->
                  assertThat(scheme.dimensions(sort, kind))
                      .anyMatch(d -> d.id().equals(dimension) && d.find(code).isPresent()));
          for (var warning : judged.warnings(entry("", "", ""))) {
            assertThat(Texts.of(Locale.JAPANESE).text(warning)).isNotBlank();
            assertThat(Texts.of(Locale.ENGLISH).text(warning)).isNotBlank();
          }
        }
      }
    }
  }

  private static Map<String, String> codes(
      Random random, Scheme scheme, Sort sort, ReviewKind kind) {
    var codes = new HashMap<String, String>();
    for (var dimension : scheme.dimensions(sort, kind)) {
      var all = dimension.codes();
      codes.put(dimension.id(), all.get(random.nextInt(all.size())).code());
    }
    return codes;
  }

  @Test
  void sameSign_meansAnotherThingInAnotherYear() {
    var early = SCHEMES.find(new FiscalYear(2007)).orElseThrow();
    assertThat(early.confirmed()).isTrue();
    assertThat(FORMS.confirmed()).isFalse();
    assertThat(meaning(early, Sort.STRATEGY)).isNotEqualTo(meaning(FORMS, Sort.INITIATIVE));
    assertThat(SCHEMES.find(new FiscalYear(2011))).isEmpty();
  }

  private static String meaning(Scheme scheme, Sort sort) {
    return scheme.dimensions(sort, ReviewKind.YEAR_END).getFirst().find("②(ⅰ)").orElseThrow().ja();
  }

  @Test
  void schemeFileWithMistakes_isRefusedWithAllOfThem() {
    var dimension =
        "{'id':'d','of':'ISSUE','in':['YEAR_END'],'ja':'d','en':'d','codes':"
            + "[{'code':'A','ja':'a','en':'a','marks':['good']}]}";
    var file =
        "[{'id':'one','from':2020,'to':2021,'confirmed':true,'ja':'','en':'','dimensions':["
            + dimension
            + "],'suggestions':[{'of':'ISSUE','dimension':'d','when':['d:bad'],'code':'Z'}],"
            + "'warnings':[]},{'id':'two','from':2021,'to':2020,'confirmed':true,'ja':'','en':'',"
            + "'dimensions':[],'suggestions':[],'warnings':[]}]";
    var bytes = file.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Schemes.read(new ByteArrayInputStream(bytes)))
        .hasMessageContaining("d has no code Z")
        .hasMessageContaining("no such fact as d:bad")
        .hasMessageContaining("two ends before it begins");
  }
}
