package org.kusei.samplecity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correct outline of a document must contain, known from the content and not from any
 * reader. Named after the fields of the outline that {@code kusei outline --format json} prints,
 * and only those that are certain.
 *
 * @param texts {@code exact}: a node's text is exactly this; {@code contained}: the form's own
 *     labels stand between, so each text must be found within the node or below it
 */
record Truth(
    String format,
    @Nullable String ward,
    int fiscalYear,
    @Nullable String stage,
    @Nullable String head,
    @Nullable String publishedOn,
    String texts,
    List<String> goals,
    List<String> missions,
    List<String> principles,
    List<Node> issues,
    List<Reform> reformItems,
    List<Review> reviewItems,
    Evaluation selfEvaluation,
    List<String> attachments,
    @Nullable Contact contact) {

  /**
   * An issue, strategy or initiative; a null code is certain to be none.
   *
   * @param key for comparing years: the same key is the same thing
   */
  record Node(
      String kind,
      String key,
      @Nullable String code,
      boolean codeCertain,
      String title,
      List<String> text,
      List<Budget> budgets,
      List<Node> children) {}

  /** An amount; null yen is 「-」. */
  record Budget(int fiscalYear, String authority, String phase, @Nullable Long yen) {}

  /** A reform item. */
  record Reform(
      @Nullable String code, String title, List<String> references, List<String> actions) {}

  /** A review item. */
  record Review(
      String code,
      String title,
      List<String> purpose,
      List<String> approach,
      List<String> actions,
      List<String> outcomeTarget,
      List<String> performanceTarget,
      List<String> done,
      @Nullable String rating,
      List<String> assessment,
      List<String> remaining,
      List<String> next) {}

  /** The ward's own summary. */
  record Evaluation(List<String> achievements, List<String> remaining) {}

  /** Who answers questions. */
  record Contact(String unit, String phone, String fax, String address) {}
}
