package org.kusei.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kusei.difference.Plans.between;
import static org.kusei.difference.Plans.edition;
import static org.kusei.difference.Plans.found;
import static org.kusei.difference.Plans.initiative;
import static org.kusei.difference.Plans.issue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kusei.difference.Move.Spot;
import org.kusei.difference.TextDifference.Home.OfNode;
import org.kusei.difference.TextDifference.Home.OfPart;
import org.kusei.difference.TextDifference.Home.OfReformItem;
import org.kusei.edition.Edition;
import org.kusei.plan.NodeKey;
import org.kusei.plan.ReformItem;
import org.kusei.plan.Statement;

/** Paragraphs that stand elsewhere now. */
class MovesTest {
  private static final String DRILL = "・訓練の費用を地域へ助成します。";
  private static final String NOTICE = "・広報紙と掲示板で日時をお知らせします。";
  private static final String LEADERS = "・防災活動の中心となる人を育てる講座を6回開きます。";
  private static final String CARDS = "・本の貸出カードを一年生の全員に配ります。";

  /** 1-1 and 1-2 with these paragraphs before and after. */
  private static Difference of(
      List<String> one, List<String> other, List<String> oneAfter, List<String> otherAfter) {
    return between(plan(1, one, other), plan(2, oneAfter, otherAfter));
  }

  private static Edition plan(int number, List<String> one, List<String> other) {
    return edition(
        number,
        issue(
            1,
            "1",
            "災害に強いまち",
            initiative(11, "1-1", "防災訓練の支援", one.toArray(String[]::new)),
            initiative(12, "1-2", "読書活動の推進", other.toArray(String[]::new))));
  }

  private static Spot at(long key, int paragraph) {
    return new Spot(new OfNode(new NodeKey(key)), paragraph);
  }

  @Test
  void between_paragraphElsewhereInItsNode_isMovedAndNotReworded() {
    var difference =
        of(List.of(DRILL, NOTICE, LEADERS), List.of(), List.of(LEADERS, DRILL, NOTICE), List.of());

    assertThat(found(difference, 11).changes()).containsExactly(Change.PASSAGES_MOVED);
    assertThat(difference.moves()).hasSize(1);
    var move = difference.moves().getFirst();
    assertThat(move.from()).isEqualTo(at(11, 2));
    assertThat(move.to()).isEqualTo(at(11, 0));
    assertThat(move.within()).isTrue();
    assertThat(move.text().changed()).isFalse();
  }

  @Test
  void between_paragraphMovedAndReworded_isBoth() {
    var twelve = LEADERS.replace("6回", "12回");
    var difference =
        of(List.of(DRILL, NOTICE, LEADERS), List.of(), List.of(twelve, DRILL, NOTICE), List.of());

    assertThat(found(difference, 11).changes())
        .containsExactly(Change.PASSAGES_MOVED, Change.REWORDED);
    var move = difference.moves().getFirst();
    assertThat(move.text().before()).isEqualTo(LEADERS);
    assertThat(move.text().after()).isEqualTo(twelve);
    assertThat(move.text().segments()).hasSize(4);
  }

  @Test
  void between_paragraphInAnotherNode_isMovedBetweenBoth() {
    var twelve = LEADERS.replace("6回", "12回");
    var difference =
        of(List.of(DRILL, LEADERS), List.of(CARDS), List.of(DRILL), List.of(CARDS, twelve));

    assertThat(found(difference, 11).changes())
        .containsExactly(Change.PASSAGES_MOVED, Change.REWORDED);
    assertThat(found(difference, 12).changes())
        .containsExactly(Change.PASSAGES_MOVED, Change.REWORDED);
    assertThat(difference.moves())
        .singleElement()
        .satisfies(move -> {
          assertThat(move.from()).isEqualTo(at(11, 1));
          assertThat(move.to()).isEqualTo(at(12, 1));
          assertThat(move.within()).isFalse();
        });
  }

  @Test
  void between_oneOfTwoEqualParagraphsGone_isNoMove() {
    var difference =
        of(List.of(DRILL, NOTICE, DRILL), List.of(), List.of(NOTICE, DRILL), List.of());

    assertThat(difference.moves()).isEmpty();
    assertThat(found(difference, 11).changes()).containsExactly(Change.REWORDED);
  }

  @Test
  void between_oneOfTwoEqualParagraphsElsewhere_isOneMove() {
    var difference =
        of(
            List.of(DRILL, NOTICE, DRILL),
            List.of(CARDS),
            List.of(NOTICE, DRILL),
            List.of(CARDS, DRILL));

    assertThat(difference.moves())
        .singleElement()
        .satisfies(move -> {
          assertThat(move.from()).isEqualTo(at(11, 0));
          assertThat(move.to()).isEqualTo(at(12, 1));
        });
    assertThat(found(difference, 11).changes()).containsExactly(Change.PASSAGES_MOVED);
    assertThat(found(difference, 12).changes()).containsExactly(Change.PASSAGES_MOVED);
  }

  @Test
  void between_likeParagraphsSwappedInANode_isAMoveAndNotTwoRewordings() {
    var east = "・東の会館で防災訓練を春に開き、費用を地域へ助成します。";
    var west = "・西の会館で防災訓練を秋に開き、費用を地域へ助成します。";
    var difference = of(List.of(east, west), List.of(), List.of(west, east), List.of());

    assertThat(found(difference, 11).changes()).containsExactly(Change.PASSAGES_MOVED);
    assertThat(difference.moves())
        .singleElement()
        .satisfies(move -> assertThat(move.text().changed()).isFalse());
  }

  @Test
  void between_likeParagraphsSwappedBetweenNodes_areTwoMovesAndNotTwoRewordings() {
    var east = "・東の会館で防災訓練を春に開き、費用を地域へ助成します。";
    var west = "・西の会館で防災訓練を秋に開き、費用を地域へ助成します。";
    var difference =
        of(
            List.of(NOTICE, east),
            List.of(CARDS, west),
            List.of(NOTICE, west),
            List.of(CARDS, east));

    assertThat(difference.moves())
        .extracting(Move::from, Move::to)
        .containsExactlyInAnyOrder(tuple(at(11, 1), at(12, 1)), tuple(at(12, 1), at(11, 1)));
    assertThat(found(difference, 11).changes()).containsExactly(Change.PASSAGES_MOVED);
    assertThat(found(difference, 12).changes()).containsExactly(Change.PASSAGES_MOVED);
  }

  @Test
  void between_swappedAndBothReworded_findsEachWhereItWent() {
    var east = "・東の会館で防災訓練を春に開き、費用を地域へ助成します。";
    var notice = NOTICE.replace("掲示板", "ホームページ");
    var difference =
        of(List.of(east, NOTICE), List.of(), List.of(notice, east.replace("春", "夏")), List.of());

    assertThat(difference.moves()).hasSize(1);
    assertThat(found(difference, 11).paragraphs()).hasSize(3);
    assertThat(found(difference, 11).changes())
        .containsExactly(Change.PASSAGES_MOVED, Change.REWORDED);
  }

  @Test
  void between_phraseThatStandsInManyPlaces_isNoMove() {
    var difference =
        of(List.of(DRILL, "・その他"), List.of(CARDS), List.of(DRILL), List.of(CARDS, "・その他"));

    assertThat(difference.moves()).isEmpty();
    assertThat(found(difference, 11).changes()).containsExactly(Change.REWORDED);
  }

  @Test
  void between_theOtherWayRound_isTheMirror() {
    var before = plan(1, List.of(DRILL, LEADERS, NOTICE), List.of(CARDS));
    var after = plan(2, List.of(NOTICE, DRILL), List.of(LEADERS, CARDS));

    assertThat(between(after, before)).isEqualTo(between(before, after).mirrored());
    assertThat(between(after, before).moves()).hasSize(2);
  }

  /** The plan of {@link #plan} with a mission and the lines of one reform item around it. */
  private static Edition around(Edition plan, List<String> mission, String... actions) {
    return new Edition(
        plan.id(),
        plan.ward(),
        plan.year(),
        plan.number(),
        plan.stage(),
        plan.head(),
        plan.publishedOn(),
        mission.stream().map(text -> new Statement(Statement.Kind.MISSION, text)).toList(),
        plan.tree(),
        List.of(new ReformItem("1", "窓口の改善", List.of(), List.of(actions))),
        plan.selfEvaluation(),
        plan.attachments(),
        plan.contact());
  }

  @Test
  void between_paragraphElsewhereInAStatementOrReformItem_isMovedAndNotReworded() {
    var before =
        around(
            plan(1, List.of(), List.of()), List.of(DRILL, NOTICE, LEADERS), CARDS, NOTICE, DRILL);
    var after =
        around(
            plan(2, List.of(), List.of()), List.of(LEADERS, DRILL, NOTICE), DRILL, CARDS, NOTICE);
    var difference = between(before, after);

    assertThat(difference.moves())
        .extracting(Move::from, Move::to, Move::within)
        .containsExactlyInAnyOrder(
            tuple(
                new Spot(new OfPart(Part.Name.MISSION), 2),
                new Spot(new OfPart(Part.Name.MISSION), 0),
                true),
            tuple(new Spot(new OfReformItem(0), 2), new Spot(new OfReformItem(0), 0), true));
    assertThat(difference.reformItems())
        .singleElement()
        .satisfies(item -> assertThat(item.changes()).containsExactly(Change.PASSAGES_MOVED));
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void between_paragraphFromAStatementIntoANode_isMovedBetweenBoth() {
    var before = around(plan(1, List.of(DRILL), List.of()), List.of(NOTICE, LEADERS));
    var after = around(plan(2, List.of(DRILL, LEADERS), List.of()), List.of(NOTICE));
    var difference = between(before, after);

    assertThat(difference.moves())
        .singleElement()
        .satisfies(move -> {
          assertThat(move.from()).isEqualTo(new Spot(new OfPart(Part.Name.MISSION), 1));
          assertThat(move.to()).isEqualTo(at(11, 1));
          assertThat(move.within()).isFalse();
        });
    assertThat(found(difference, 11).changes()).containsExactly(Change.PASSAGES_MOVED);
    assertThat(between(after, before)).isEqualTo(difference.mirrored());
  }

  /** A form's label in the nodes of both, one of which went and another came. */
  @Test
  void between_labelOfAFormThatStandsInOtherNodesToo_isNoMove() {
    var label = "成果をはかる指標(数年後の目安)";
    var wide = "成果をはかる指標（数年後の目安）";
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援", label, DRILL),
                    initiative(12, "1-2", "読書活動の推進", label, CARDS),
                    initiative(13, "1-3", "橋の塗り替え", label))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援", DRILL),
                    initiative(12, "1-2", "読書活動の推進", wide, CARDS),
                    initiative(14, "1-3", "夜の保育", NOTICE, label))));

    assertThat(difference.moves()).isEmpty();
    assertThat(found(difference, 11).changes()).containsExactly(Change.REWORDED);
    assertThat(found(difference, 14).changes()).containsExactly(Change.ADDED);
  }

  /** Every loss and every gain could be told as a move, from ward to ward or from form to form. */
  @Test
  void between_labelThatAThirdNodeHoldsInOtherWidth_isNoMove() {
    var label = "成果をはかる指標(数年後の目安)";
    var wide = "成果をはかる指標（数年後の目安）";
    var third = initiative(12, "1-2", "読書活動の推進", wide, CARDS);
    var difference =
        between(
            edition(
                1, issue(1, "1", "災害に強いまち", initiative(11, "1-1", "防災訓練の支援", label, DRILL), third)),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援", DRILL),
                    third,
                    initiative(14, "1-3", "夜の保育", NOTICE, label))));

    assertThat(difference.moves()).isEmpty();
  }

  @Test
  void between_labelThatManyLostAndManyGained_isNoMove() {
    var label = "この課題について区がめざす状態";
    var difference =
        between(
            edition(
                1,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援", label, DRILL),
                    initiative(12, "1-2", "読書活動の推進", label, CARDS))),
            edition(
                2,
                issue(
                    1,
                    "1",
                    "災害に強いまち",
                    initiative(11, "1-1", "防災訓練の支援", DRILL),
                    initiative(12, "1-2", "読書活動の推進", CARDS),
                    initiative(14, "1-3", "夜の保育", label),
                    initiative(15, "1-4", "花壇の世話", label))));

    assertThat(difference.moves()).isEmpty();
    assertThat(difference.divisions()).isEmpty();
  }
}
