package org.kusei.review;

import java.time.Instant;
import java.util.Map;

/**
 * What was written of a subject. Each saving is a further entry; the last holds.
 *
 * @param number counts the subject's entries from 1; 0 where nothing was written yet
 * @param codes by dimension; a dimension without one is not judged yet
 * @param done what was done (取組実績); of the policy as a whole: 1年間の取組成果と今後取り組みたいこと
 * @param problem what is wrong (課題); of the policy as a whole: 解決すべき課題と今後の改善方向
 * @param remedy what becomes of it (改善策)
 * @param reason why nothing could be judged
 */
public record Entry(
    Subject subject,
    int number,
    Map<String, String> codes,
    String done,
    String problem,
    String remedy,
    String reason,
    String who,
    Instant at) {

  public Entry {
    codes = Map.copyOf(codes);
  }

  static Entry empty(Subject subject) {
    return new Entry(subject, 0, Map.of(), "", "", "", "", "", Instant.EPOCH);
  }

  public boolean isEmpty() {
    return number == 0;
  }
}
