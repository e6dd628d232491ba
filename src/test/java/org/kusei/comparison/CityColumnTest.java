package org.kusei.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.comparison.CityColumn.Held;
import org.kusei.comparison.CityColumn.Shared;
import org.kusei.edition.Edition;
import org.kusei.edition.EditionId;
import org.kusei.lexicon.Subjects;
import org.kusei.organization.FiscalYear;
import org.kusei.organization.MunicipalityId;
import org.kusei.organization.Ward;
import org.kusei.organization.WardId;
import org.kusei.plan.Content;
import org.kusei.plan.Initiative;
import org.kusei.plan.Issue;
import org.kusei.plan.NodeKey;
import org.kusei.plan.NodeTree;
import org.kusei.plan.SelfEvaluation;
import org.kusei.plan.Stage;
import org.kusei.platform.Texts;

/** By what the wards' issues share columns in the city's year. */
class CityColumnTest {
  private static final Subjects SUBJECTS = Subjects.ofTheField();

  private static Edition ward(int number, Issue... issues) {
    var slug = "ward-" + number;
    return new Edition(
        new EditionId(number),
        new Ward(new WardId(number), new MunicipalityId(1), slug, slug, "", slug, number, 1),
        new FiscalYear(2025),
        1,
        Stage.ADOPTED,
        null,
        LocalDate.of(2025, 4, 1),
        List.of(),
        NodeTree.of(List.of(issues)),
        List.of(),
        new SelfEvaluation(List.of(), List.of()),
        List.of(),
        null);
  }

  private static Issue issue(long key, String title, List<String> tags, String... paragraphs) {
    var content = new Content(null, title, Arrays.asList(paragraphs), List.of(), tags);
    return new Issue(new NodeKey(key), content, List.of());
  }

  private static Issue issue(long key, String title, String... paragraphs) {
    return issue(key, title, List.of(), paragraphs);
  }

  private static List<String> columns(Edition... editions) {
    return CityColumn.of(List.of(editions), SUBJECTS).stream()
        .map(column ->
            name(column.shared())
                + column.issues().stream().map(held -> held.issue().key().address()).toList())
        .toList();
  }

  private static String name(Shared shared) {
    return switch (shared) {
      case Shared.BySubject(var name) -> name;
      case Shared.ByTag(var tag) -> "#" + tag;
      case Shared.ByTitle(var title) -> title;
    };
  }

  @Test
  void issues_unlikeTitlesOfOneSubject_shareAColumn() {
    assertThat(
            columns(
                ward(1, issue(1, "津波から命を守る")), ward(2, issue(2, "水に沈まない暮らし", "浸水", "避難", "洪水"))))
        .containsExactly("disaster[n1, n2]");
  }

  @Test
  void issue_titleNamesTwoSubjects_standsInBoth() {
    assertThat(
            columns(
                ward(1, issue(1, "健康と福祉", "健診の回数", "夜間の健診", "検診", "早朝の健診", "健診の予約", "歯科")),
                ward(2, issue(2, "健康な体"), issue(3, "見守りの輪"))))
        .containsExactly("welfare[n1, n3]", "health[n1, n2]");
  }

  @Test
  void issue_lessThanHalfOfItsStrongest_standsNotThere() {
    var welfare = issue(2, "福祉の輪");
    assertThat(columns(ward(1, issue(1, "逃げる", said("避難", 7, "介護", 3))), ward(2, welfare)))
        .isEmpty();
    assertThat(columns(ward(1, issue(1, "逃げる", said("避難", 6, "介護", 3))), ward(2, welfare)))
        .containsExactly("welfare[n1, n2]");
    assertThat(columns(ward(1, issue(1, "逃げる", said("避難", 0, "介護", 2))), ward(2, welfare)))
        .isEmpty();
  }

  private static String[] said(String one, int times, String other, int otherTimes) {
    return Stream.concat(
            Collections.nCopies(times, one).stream(),
            Collections.nCopies(otherTimes, other).stream())
        .toArray(String[]::new);
  }

  @Test
  void subject_ofOneWardAlone_isNoColumn() {
    assertThat(columns(ward(1, issue(1, "津波に備える"), issue(2, "地震に備える")), ward(2, issue(3, "あ"))))
        .isEmpty();
  }

  @Test
  void issues_withoutSubject_shareATagElseTheLikenessOfTitles() {
    assertThat(
            columns(
                ward(1, issue(1, "あの丘へ", List.of("目標11")), issue(2, "ゆたかな丘の上の時間")),
                ward(2, issue(3, "海へ", List.of("目標11")), issue(4, "ゆたかな丘の時間"))))
        .containsExactly("#目標11[n1, n3]", "ゆたかな丘の上の時間[n2, n4]");
  }

  @Test
  void tag_namingASubject_putsTheIssueThere() {
    assertThat(columns(ward(1, issue(1, "あの丘へ", List.of("防災"))), ward(2, issue(2, "水害に備える"))))
        .containsExactly("disaster[n1, n2]");
  }

  @Test
  void standing_place_countsOnceHoweverManyWords() {
    var child =
        new Initiative(
            new NodeKey(2), new Content(null, "避難と備蓄", List.of("津波、高潮"), List.of()), List.of());
    var issue =
        new Issue(new NodeKey(1), new Content(null, "備え", List.of(), List.of()), List.of(child));
    var standing = Standing.of(issue, SUBJECTS).getFirst();
    assertThat(standing.points()).isEqualTo(Standing.TITLE_BENEATH + Standing.PARAGRAPH);
    assertThat(standing.words()).containsExactly("避難", "備蓄", "津波", "高潮");
  }

  @Test
  void columns_wardsInAnotherOrder_areTheSame() {
    var one = ward(1, issue(1, "健康と福祉"), issue(2, "ゆたかな丘の時間"));
    var other = ward(2, issue(3, "健康な体"), issue(4, "ゆたかな丘の上の時間"), issue(5, "福祉の輪"));
    assertThat(CityColumn.of(List.of(one, other), SUBJECTS).stream().map(CityColumnTest::keys))
        .containsExactlyElementsOf(
            CityColumn.of(List.of(other, one), SUBJECTS).stream()
                .map(CityColumnTest::keys)
                .toList());
  }

  private static List<NodeKey> keys(CityColumn column) {
    return column.issues().stream()
        .map(Held::issue)
        .map(Issue::key)
        .sorted(Comparator.comparingLong(NodeKey::value))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void subject_ofTheField_hasANameInEveryLanguage(String language) {
    var texts = Texts.of(Locale.of(language));
    assertThat(SUBJECTS.all().stream().map(each -> texts.text("city-year.subject." + each.name())))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }
}
