package org.kusei.comparison;

import static org.kusei.comparison.ComparedWards.edition;
import static org.kusei.comparison.ComparedWards.initiative;
import static org.kusei.comparison.ComparedWards.issue;
import static org.kusei.comparison.ComparedWards.strategy;

import org.kusei.edition.NewNode;
import org.kusei.organization.Ward;
import org.kusei.plan.Stage;
import org.kusei.policy.Recording;

/** A ward that renumbered, merged, moved and reworded at once, where comparing is easily wrong. */
final class HardCases {
  private static final String[] DRILL = {"・訓練の費用を地域へ助成します。", "・訓練の計画づくりに職員が加わります。"};
  private static final String[] STORE = {"・学校の倉庫を毎年点検します。"};
  private static final String[] READING = {"・読み聞かせの会を図書館で毎月開きます。", "・本の貸出カードを一年生の全員に配ります。"};
  private static final String[] LECTURES = {"・商店の人が学校で仕事の話をします。", "・消防署の見学を三年生の全員が行います。"};
  private static final String[] LEADERS = {
    "・防災活動の中心となる人を育てる講座を年10回開きます。", "・修了者の名簿をつくり、訓練の指導をお願いします。"
  };
  private static final String[] LEADERS_NOW = {
    "・防災活動の中心となる人を育てる講座を年12回開きます。", "・修了者の名簿をつくり、訓練の指導と見回りをお願いします。"
  };

  static void recorded(Recording recording, Ward ward) {
    ComparedWards.accepted(
        recording.record(ComparedWards.TEST, edition(ward, 2022, Stage.ADOPTED, before())));
    ComparedWards.accepted(
        recording.record(ComparedWards.TEST, edition(ward, 2022, Stage.REVISED, after())));
  }

  private static NewNode[] before() {
    return new NewNode[] {
      issue(
          "1",
          "災害に強いまち",
          strategy(
              "1-1",
              "地域防災力の向上",
              initiative("1-1-1", "防災訓練の支援", null, DRILL),
              initiative("1-1-2", "備蓄倉庫の点検", null, STORE)),
          strategy(
              "1-2",
              "防犯力の向上",
              initiative("1-2-1", "青色防犯パトロール", null),
              initiative("1-2-2", "見守りカメラの設置", null))),
      issue(
          "2",
          "学びのまち",
          initiative("2-1", "読書活動の推進", null, READING),
          initiative("2-2", "まちの先生の出前授業", null, LECTURES),
          initiative("2-3", "地域の担い手を育てる講座", null, LEADERS))
    };
  }

  private static NewNode[] after() {
    return new NewNode[] {
      issue(
          "1",
          "災害に強いまち",
          strategy(
              "1-1",
              "地域防災力の向上",
              initiative("1-1-1", "備蓄倉庫の点検", null, STORE),
              initiative("1-1-2", "防災訓練の支援", null, DRILL),
              initiative("1-1-3", "防災リーダーの養成", null, LEADERS_NOW))),
      issue(
          "2",
          "防犯力の向上",
          initiative("2-1", "青色防犯パトロール", null),
          initiative("2-2", "見守りカメラの設置", null)),
      issue(
          "3",
          "学びのまち",
          initiative("3-1", "読書と出前授業", null, READING[0], READING[1], LECTURES[0], LECTURES[1]))
    };
  }

  private HardCases() {}
}
