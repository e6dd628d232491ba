package org.kusei.plan;

import java.util.List;

/**
 * ◆自己評価: the ward's own summary of the year.
 *
 * @param achievements 1年間の取組成果と今後取り組みたいこと
 * @param remaining 解決すべき課題と今後の改善方向
 */
public record SelfEvaluation(List<String> achievements, List<String> remaining) {

  public SelfEvaluation {
    achievements = List.copyOf(achievements);
    remaining = List.copyOf(remaining);
  }
}
