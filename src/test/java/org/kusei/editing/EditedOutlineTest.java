package org.kusei.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kusei.intake.SamplePage;
import org.kusei.organization.FiscalYear;
import org.kusei.outline.Outline;
import org.kusei.outline.Outline.SourceText;
import org.kusei.outline.OutlineNode;
import org.kusei.outline.OutlineNode.Kind;
import org.kusei.outline.Passage;
import org.kusei.plan.Stage;
import org.kusei.plan.Statement;
import org.kusei.platform.Decision.Accepted;
import org.kusei.platform.Decision.Refused;
import org.kusei.platform.NotFoundException;
import org.kusei.source.SourceForm;

class EditedOutlineTest {
  private static final Shelf UNPLACED = new Shelf.Unplaced();
  private final Outline outline = SamplePage.outline("浜区");

  @Test
  void document_said_isSet() {
    assertThat(edited(new OutlineEdit.SetWard(" 丘区 ")).ward()).isEqualTo("丘区");
    assertThat(edited(new OutlineEdit.SetWard(null)).ward()).isNull();
    assertThat(edited(new OutlineEdit.SetYear(new FiscalYear(2020))).fiscalYear())
        .isEqualTo(new FiscalYear(2020));
    assertThat(edited(new OutlineEdit.SetStage(Stage.REVISED)).stage()).isEqualTo(Stage.REVISED);
  }

  @Test
  void title_worded_keepsWhereItWasRead() {
    var node = issue(edited(new OutlineEdit.SetTitle(path("0"), "災害に強い街")), 0);
    assertThat(node.title()).isEqualTo(new Passage("災害に強い街", issue(outline, 0).title().spans()));
  }

  @Test
  void title_emptied_isRefused() {
    assertThat(refused(new OutlineEdit.SetTitle(path("0"), " ")))
        .isEqualTo("intake.refused.title-empty");
  }

  @Test
  void unplacedLine_movedToANode_isItsTextWithItsLine() {
    var after = edited(new OutlineEdit.MovePassage(UNPLACED, 0, new Shelf.NodeText(path("1")), 9));
    assertThat(after.unplaced()).isEmpty();
    assertThat(issue(after, 1).text()).extracting(Passage::text).containsExactly("よく読めなかった一行");
    assertThat(issue(after, 1).lines().last()).isEqualTo(10);
    assertThat(after.characters().unplaced()).isZero();
  }

  @Test
  void unplacedLine_madeANode_isItsTitle() {
    var after = edited(new OutlineEdit.MakeNode(UNPLACED, 0, path("1"), 0, Kind.STRATEGY));
    assertThat(issue(after, 1).children())
        .singleElement()
        .extracting(OutlineNode::kind, node -> node.title().text())
        .containsExactly(Kind.STRATEGY, "よく読めなかった一行");
  }

  @Test
  void paragraph_movedToTheGoals_leavesItsNode() {
    var after =
        edited(
            new OutlineEdit.MovePassage(
                new Shelf.NodeText(path("0.0")), 1, new Shelf.Statements(Statement.Kind.GOAL), 0));
    assertThat(after.goals()).extracting(Passage::text).containsExactly("備えの講座を開く", "住み続けたいまち");
    assertThat(issue(after, 0).children().getFirst().text()).hasSize(1);
  }

  @Test
  void paragraph_putAside_takesItsBulletAlong() {
    var after =
        edited(new OutlineEdit.PutAside(new Shelf.NodeText(path("0.0")), 1, new Shelf.Unplaced()));
    assertThat(after.unplaced()).first().isEqualTo(new SourceText(5, "・備えの講座を開く"));
  }

  @Test
  void chrome_putWithTheUnplaced_canBePlacedAgain() {
    var after = edited(new OutlineEdit.PutAside(new Shelf.Chrome(), 0, new Shelf.Unplaced()));
    assertThat(after.chrome()).isEmpty();
    assertThat(after.unplaced()).hasSize(2);
    assertThat(after.characters().chrome()).isZero();
  }

  @Test
  void node_deleted_leavesAllItWasReadFromUnplaced() {
    var after = edited(new OutlineEdit.DeleteNode(path("0.0.1")));
    assertThat(after.unplaced())
        .containsExactly(
            new SourceText(6, "【具体的取組1-1-2 備蓄の点検】"),
            new SourceText(7, "予算額 300千円"),
            new SourceText(8, "・倉庫を見て回る"),
            new SourceText(10, "よく読めなかった一行"));
    assertThat(edited(new OutlineEdit.DeleteNode(path("0.0.0"))).unplaced())
        .contains(new SourceText(6, "【具体的取組1-1-1 訓練の支援】(7年度予算額 120千円)"));
  }

  @Test
  void initiative_movedUnderAnotherIssue_standsThere() {
    var after = edited(new OutlineEdit.MoveNode(path("0.0.0"), path("1"), 0));
    assertThat(issue(after, 1).children()).extracting(OutlineNode::code).containsExactly("1-1-1");
    assertThat(issue(after, 0).children().getFirst().children())
        .extracting(OutlineNode::code)
        .containsExactly("1-1-2");
  }

  @Test
  void issue_movedBehindTheNext_changesPlaces() {
    var after = edited(new OutlineEdit.MoveNode(path("0"), NodePath.TOP, 1));
    assertThat(after.issues()).extracting(OutlineNode::code).containsExactly("2", "1");
  }

  @Test
  void node_movedBelowItself_isRefused() {
    assertThat(refused(new OutlineEdit.MoveNode(path("0.0"), path("0.0"), 0)))
        .isEqualTo("intake.refused.into-itself");
  }

  @Test
  void strategy_movedToTheTop_isRefused() {
    assertThat(refused(new OutlineEdit.MoveNode(path("0.0"), NodePath.TOP, 0)))
        .isEqualTo("intake.refused.level");
  }

  @Test
  void issue_madeAStrategy_goesUnderTheIssueAboveIt() {
    var after = edited(new OutlineEdit.SetKind(path("1"), Kind.STRATEGY));
    assertThat(after.issues()).hasSize(1);
    assertThat(issue(after, 0).children())
        .extracting(OutlineNode::code)
        .containsExactly("1-1", "2");
  }

  @Test
  void strategy_madeAnIssue_goesToTheTopBehindItsIssue() {
    var after = edited(new OutlineEdit.SetKind(path("0.0"), Kind.ISSUE));
    assertThat(after.issues()).extracting(OutlineNode::code).containsExactly("1", "1-1", "2");
  }

  @Test
  void kind_thatDoesNotFit_isRefusedWithTheReason() {
    assertThat(refused(new OutlineEdit.SetKind(path("0"), Kind.STRATEGY)))
        .isEqualTo("intake.refused.children-do-not-fit");
    var alone = edited(new OutlineEdit.DeleteNode(path("0")));
    assertThat(
            EditedOutline.after(
                alone, SamplePage.LINES, new OutlineEdit.SetKind(path("0"), Kind.STRATEGY)))
        .isEqualTo(new Refused<>("intake.refused.no-issue-above", "子育て"));
  }

  @Test
  void edit_ofWhatIsNotThere_isNotFound() {
    for (var edit :
        List.of(
            new OutlineEdit.SetTitle(path("7"), "何か"),
            new OutlineEdit.DeleteNode(NodePath.TOP),
            new OutlineEdit.PutAside(UNPLACED, 5, new Shelf.Chrome()),
            new OutlineEdit.PutAside(new Shelf.ReformActions(0), 0, new Shelf.Chrome()))) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> edited(edit));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyEdits_loseNothing(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var now = outline;
    for (int i = 0; i < 60; i++) {
      if (EditedOutline.after(now, SamplePage.LINES, edit(random, now))
          instanceof Accepted<Outline>(var after)) {
        assertNothingLost(now, after);
        now = after;
      }
    }
  }

  private static OutlineEdit edit(RandomGenerator random, Outline now) {
    var paths = new ArrayList<NodePath>();
    collect(now.issues(), NodePath.TOP, paths);
    paths.add(NodePath.TOP);
    var node = paths.get(random.nextInt(paths.size()));
    var other = paths.get(random.nextInt(paths.size()));
    var kind = List.of(Kind.values()).get(random.nextInt(3));
    if (now.unplaced().size() > 0 && random.nextInt(3) > 0) {
      var parent = kind == Kind.ISSUE ? NodePath.TOP : other;
      return new OutlineEdit.MakeNode(
          UNPLACED, random.nextInt(now.unplaced().size()), parent, random.nextInt(3), kind);
    }
    if (node.isTop()) {
      return new OutlineEdit.SetStage(Stage.ADOPTED);
    }
    return switch (random.nextInt(5)) {
      case 0 -> new OutlineEdit.DeleteNode(node);
      case 1 -> new OutlineEdit.MoveNode(node, other, random.nextInt(3));
      case 2 -> new OutlineEdit.SetKind(node, kind);
      case 3 -> new OutlineEdit.SetTitle(node, "改めた見出し");
      default -> textEdit(random, now, node, other);
    };
  }

  private static OutlineEdit textEdit(
      RandomGenerator random, Outline now, NodePath node, NodePath other) {
    var from = new Shelf.NodeText(node);
    int size = Tree.get(now.issues(), node).text().size();
    if (size == 0) {
      return new OutlineEdit.SetCode(node, "9");
    }
    int index = random.nextInt(size);
    return other.isTop()
        ? new OutlineEdit.PutAside(from, index, new Shelf.Chrome())
        : new OutlineEdit.MovePassage(from, index, new Shelf.NodeText(other), 0);
  }

  private static void collect(List<OutlineNode> nodes, NodePath parent, List<NodePath> into) {
    for (int i = 0; i < nodes.size(); i++) {
      into.add(parent.child(i));
      collect(nodes.get(i).children(), parent.child(i), into);
    }
  }

  private static void assertNothingLost(Outline before, Outline after) {
    var characters = after.characters();
    assertThat(characters.total()).isEqualTo(before.characters().total());
    assertThat(characters.unplaced()).isEqualTo(SourceMap.count(after.unplaced()));
    for (int line = 1; line <= SamplePage.LINES.size(); line++) {
      assertThat(without(shown(before, line), shown(after, line)))
          .as("lost, line " + line)
          .isEmpty();
      var source = sorted(SamplePage.LINES.get(line - 1));
      assertThat(without(shown(after, line), source)).as("twice, line " + line).isEmpty();
    }
  }

  /** All characters of the line that the outline shows in some way, each as often as it does. */
  private static List<Integer> shown(Outline outline, int line) {
    var text = new StringBuilder();
    Passages.of(outline).stream()
        .flatMap(passage -> passage.spans().stream())
        .filter(span -> span.line() == line)
        .forEach(span -> text.append(SamplePage.LINES.get(line - 1), span.start(), span.end()));
    for (var loose : List.of(outline.unplaced(), outline.chrome())) {
      loose.stream().filter(each -> each.line() == line).forEach(each -> text.append(each.text()));
    }
    return sorted(text.toString());
  }

  /** What is in the first list more often than in the second. */
  private static List<Integer> without(List<Integer> first, List<Integer> second) {
    var rest = new ArrayList<>(first);
    second.forEach(rest::remove);
    return rest;
  }

  private static List<Integer> sorted(String text) {
    return text.codePoints().filter(c -> !SourceForm.isSpace(c)).sorted().boxed().toList();
  }

  private Outline edited(OutlineEdit edit) {
    if (EditedOutline.after(outline, SamplePage.LINES, edit)
        instanceof Accepted<Outline>(var after)) {
      assertNothingLost(outline, after);
      return after;
    }
    throw new AssertionError("refused: " + edit);
  }

  private String refused(OutlineEdit edit) {
    if (EditedOutline.after(outline, SamplePage.LINES, edit)
        instanceof Refused<Outline>(var reason, var _)) {
      return reason;
    }
    throw new AssertionError("allowed: " + edit);
  }

  private static NodePath path(String text) {
    return NodePath.of(text);
  }

  private static OutlineNode issue(Outline outline, int place) {
    return outline.issues().get(place);
  }
}
