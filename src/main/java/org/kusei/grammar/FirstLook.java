package org.kusei.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kusei.notation.Years;
import org.kusei.organization.FiscalYear;
import org.kusei.source.Deadline;

/**
 * What a quick look over the whole document tells before it is read: whether it is a ward policy at
 * all, and of which year.
 *
 * @param policy whether anything only a ward policy or a reform programme has was seen
 * @param year null when no title names one
 * @param assumed whether the year stands in no title and was concluded from other words
 */
public record FirstLook(
    boolean policy, @Nullable FiscalYear year, boolean assumed, int yearLine, Set<Sign> signs) {

  /** What was seen somewhere in the document. */
  public enum Sign {
    /** The parts of the self-evaluation of 様式1. */
    REVIEW,
    /** Items (事項) of a reform programme. */
    PROGRAMME,
    /** Strategies with a label or a code. */
    STRATEGY,
    /** Initiatives with a label or a code. */
    INITIATIVE,
    /** 課題認識, which only the form without initiatives has. */
    SIMPLE,
    /** One self-evaluation in a form without initiatives: that of the whole policy. */
    ONCE_EVALUATED
  }

  public boolean saw(Sign sign) {
    return signs.contains(sign);
  }

  /** How many paragraphs a cover has at most. */
  private static final int COVER = 20;

  /** How soon the fields of a form follow its heading. */
  private static final int FORM = 4;

  private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{1,4} {0,2}年 {0,2}度");
  private static final Pattern ISSUE = Pattern.compile("[【\\[(<]? ?経 ?営 ?課 ?題 ?[0-9一二三四五六七八九①-⑳(]");
  private static final Pattern ITEM = Pattern.compile("[【\\[(<]? ?(?:事項|取り?組み?項目) ?[0-9①-⑳]");

  private static final Map<Sign, Phrase> WORDS =
      Map.of(
          Sign.PROGRAMME,
          new Phrase("^[【\\[(<]? ?事項 ?[0-9]"),
          Sign.STRATEGY,
          new Phrase("戦 ?略 ?[0-9①-⑳一二三]|(?:^|[【\\[<]) ?[0-9]{1,2} ?[-ー] ?[0-9]{1,2}[ 】\\]>][^0-9]"),
          Sign.INITIATIVE,
          new Phrase(
              "具体的な?取り?組み? ?[0-9①-⑳一二三]|[【\\[<] ?具体的な?取り?組み?|(?:^|[【\\[<]) ?[0-9]{1,2}(?: ?[-ー]"
                  + " ?[0-9]{1,2}){2}[ 】\\]>]"),
          Sign.SIMPLE,
          new Phrase("^[^一-龥ぁ-んァ-ヶ0-9]{0,3}課題認識"));

  /** Words of the field that make a part's name tell: other plans have principles too. */
  private static final Pattern FIELD = Pattern.compile("経営課題|(?:区|所属)運営");

  public static FirstLook at(List<BlockText> texts, Deadline deadline) {
    var signs = signs(texts, deadline);
    var title = texts.stream().filter(FirstLook::isTitle).findFirst();
    boolean policy = title.isPresent() || signs.contains(Sign.PROGRAMME) || isWeighty(texts, signs);
    FiscalYear named = title.map(FirstLook::titleYear).orElseGet(() -> cover(texts));
    if (named != null || !policy) {
      return new FirstLook(policy, named, false, 1, signs);
    }
    var other = texts.stream().filter(text -> year(text) != null).findFirst();
    FiscalYear assumed = other.map(FirstLook::year).orElse(null);
    return new FirstLook(policy, assumed, true, other.map(BlockText::line).orElse(1), signs);
  }

  /** The year that stands in a line of its own on the cover. */
  private static @Nullable FiscalYear cover(List<BlockText> texts) {
    return texts.stream()
        .limit(COVER)
        .map(text -> Masthead.yearOf(text.folded()))
        .filter(year -> year != null)
        .findFirst()
        .orElse(null);
  }

  private static Set<Sign> signs(List<BlockText> texts, Deadline deadline) {
    var signs = EnumSet.noneOf(Sign.class);
    for (var text : texts) {
      deadline.check();
      if (isReview(text)) {
        signs.add(Sign.REVIEW);
      }
      words(text, signs);
    }
    if (isProgramme(texts)) {
      signs.add(Sign.PROGRAMME);
    }
    boolean simple = signs.contains(Sign.SIMPLE) && !signs.contains(Sign.INITIATIVE);
    if (simple && texts.stream().filter(FirstLook::isEvaluation).count() == 1) {
      signs.add(Sign.ONCE_EVALUATED);
    }
    return signs;
  }

  /** Each sign is looked for until it is seen. */
  private static void words(BlockText text, Set<Sign> signs) {
    WORDS.forEach((sign, words) -> {
      if (!signs.contains(sign) && words.isIn(text)) {
        signs.add(sign);
      }
    });
  }

  private static boolean isEvaluation(BlockText text) {
    return text.label().filter(found -> found.label() == Label.EVALUATION).isPresent();
  }

  /** Whether the fields of a form (計画, 現状, めざす状態) follow the heading at the index. */
  public boolean opensForm(List<BlockText> texts, int heading) {
    return texts.stream()
        .skip(heading + 1L)
        .limit(FORM)
        .flatMap(text -> text.label().stream())
        .anyMatch(found ->
            found.whole() && (found.label() == Label.FIELD || found.label() == Label.PLAN));
  }

  private static boolean isTitle(BlockText text) {
    return Masthead.isTitle(text.folded()) && text.block().links().isEmpty();
  }

  private static boolean isWeighty(List<BlockText> texts, Set<Sign> signs) {
    boolean tree = signs.contains(Sign.STRATEGY) && signs.contains(Sign.INITIATIVE);
    return texts.stream().mapToInt(FirstLook::weight).sum() > (tree ? 0 : 1);
  }

  private static int weight(BlockText text) {
    if (ISSUE.matcher(text.folded()).lookingAt() || ITEM.matcher(text.folded()).lookingAt()) {
      return 2;
    }
    return text.label().filter(found -> isWeighty(found.label(), text)).map(found -> 1).orElse(0);
  }

  private static boolean isWeighty(Label label, BlockText text) {
    return switch (label) {
      // 目標 heads columns of many tables
      case GOAL, MISSION -> text.block().cell() == null || text.folded().contains("区");
      case PRINCIPLE, ISSUES, ISSUE_COLUMN -> FIELD.matcher(text.folded()).find();
      default -> false;
    };
  }

  /** Cells named 事項 and cells that name what a reform programme says of an item. */
  private static boolean isProgramme(List<BlockText> texts) {
    var labels = EnumSet.noneOf(Label.class);
    texts.stream()
        .filter(text -> text.block().cell() != null)
        .flatMap(text -> text.label().stream())
        .filter(Labels.Found::whole)
        .forEach(found -> labels.add(found.label()));
    return labels.contains(Label.REVIEW_COLUMN)
        && (labels.contains(Label.APPROACH)
            || labels.contains(Label.PERFORMANCE_TARGET)
            || labels.contains(Label.RATING));
  }

  private static boolean isReview(BlockText text) {
    return text.label()
        .filter(found -> found.label() == Label.ACHIEVEMENTS || found.label() == Label.REMAINING)
        .isPresent();
  }

  /** In a title an era is enough, as in R6 運営方針. */
  private static @Nullable FiscalYear titleYear(BlockText text) {
    Years.Written written = Years.find(text.folded());
    if (written == null || written.western() == null) {
      return year(text);
    }
    return written.meant(null).orElse(null);
  }

  private static @Nullable FiscalYear year(BlockText text) {
    String folded = text.folded();
    if (folded.length() > 200) {
      return null;
    }
    Years.Written written = Years.find(folded);
    boolean year = written != null && folded.substring(0, written.end()).contains("年");
    if (written == null || !year) {
      return null;
    }
    Matcher bare = BARE_YEAR.matcher(folded);
    boolean fiscal = written.western() != null || bare.find();
    return fiscal ? written.meant(null).orElse(null) : null;
  }
}
