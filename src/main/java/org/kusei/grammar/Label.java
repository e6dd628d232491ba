package org.kusei.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The heads and field names of the forms (様式1 to 3 and the newer single form), as patterns over
 * folded text without spaces, decoration and brackets. The first that fits counts.
 */
public enum Label {
  /** 区の目標. */
  GOAL(
      Words.YEAR
          + Words.OFFICE
          + "の?(?:目標像?|理念|将来像|ビジョン|(?:めざす|目指す)(?:べき)?(?:姿|将来像|まち(?:の姿)?))(?:・(?:めざす|目指す)(?:べき)?(?:姿|将来像|まち))?",
      "目標像?",
      "(?:めざす|目指す)(?:べき)?" + Words.OFFICE + "の?(?:姿|将来像|まち)",
      Words.OFFICE + "が(?:めざす|目指す)(?:べき)?(?:姿|将来像|まち(?:の姿)?)"),
  /** 区の使命. */
  MISSION(
      Words.YEAR + "(?:" + Words.OFFICE + "の?)?(?:使命(?:[とや・及び]{1,2}役割)?|役割(?:[とや・及び]{1,2}使命)?)"),
  /** 区運営の基本的な考え方. */
  PRINCIPLE(
      Words.YEAR + "(?:" + Words.OFFICE + "の?|区政|行政)?(?:運営|経営)(?:方針)?の?基本的?な?(?:考え?方|考えかた|方針|姿勢)",
      Words.YEAR + "(?:" + Words.OFFICE + "の?|区政)(?:運営|経営)の考え方",
      Words.YEAR + "基本的な考え方",
      Words.YEAR + "(?:" + Words.OFFICE + ")?(?:区長|局長|区|局)の?(?:方針|基本的な考え方)"),
  /** 重点的に取り組む主な経営課題. */
  ISSUES(
      Words.YEAR + "(?:に)?重点的に取り?組む(?:べき)?(?:主な)?(?:経営)?課題(?:等|一覧|と.{0,16})?",
      "主な経営課題(?:等|一覧|と.{0,16})?",
      "経営課題(?:一覧|(?:と|及び|および|・|、).{0,16})",
      "重点(?:経営)?課題(?:一覧)?"),
  /** 「市政改革プラン」に基づく取組等(様式3). */
  REFORM(
      "(?=.*(?:改革|ムダ))(?![^「]*[。])(?:.{0,30})(?:市政改革|行財政改革|行政改革|改革プラン|ムダを徹底的に排除)(?:.{0,40})"
          + "(?:取り?組み?等?|もの|推進|運営|実施|プラン|計画|基本方針|項目|改革|行政|体制|について|取組項目)",
      "「?市政改革プラン[0-9.]*」?",
      "様式3"),
  /** ◆計画. */
  PLAN("計画"),
  /** 1年間の取組成果と今後取り組みたいこと. */
  ACHIEVEMENTS("(?:1|一|この1|この一)年間の(?:主な)?取り?組み?の?(?:成果|実績).{0,20}", "取り?組み?の?成果と今後.{0,14}"),
  /** 解決すべき課題と今後の改善方向. */
  REMAINING("(?:今後)?解決すべき課題.{0,20}", "(?:今後の)?課題と(?:今後の)?(?:改善|対応|取組)?(?:の)?方向性?"),
  /** ◆自己評価. */
  EVALUATION(
      Words.YEAR + "(?:" + Words.OFFICE + "の?)?(?:年度末|期末)?の?自己評価(?:の?結果|シート)?(?:\\(総括\\))?",
      "(?:運営方針)?全体の?自己評価",
      "(?:年度末|期末)評価"),
  /** 今後の方針. */
  FUTURE("今後の(?:取組)?方針"),
  /** このページの作成者・問合せ先. */
  CONTACT(
      "このページの(?:作成者|作成担当|担当|内容に関する)?.{0,3}(?:お?問い?合わ?せ先?)?",
      "お?問い?合わ?せ(?:先|窓口)?",
      "連絡先",
      "作成者?・?お?問い?合わ?せ先?"),
  /** 改定後, 改定前, 策定経過 and the like. */
  ATTACHMENTS(
      "改[定訂](?:後|前|版|履歴)?(?:の.{0,12})?",
      "(?:" + Words.YEAR + ")?(?:中間|期末|年度末)?の?(?:振り?返り|ふりかえり)(?:の?結果)?",
      "策定(?:の?経過|後|時|履歴)?(?:について)?",
      "(?:添付|関連)(?:ファイル|資料|情報|リンク|ページ)",
      "(?:資料|ファイル)?(?:の)?ダウンロード",
      "(?:PDF|pdf|Excel|エクセル)版.{0,8}"),
  /** 経営課題の概要. */
  ISSUE_COLUMN("(?:主な)?経営課題(?:の概要|名)?", "課題の概要"),
  /** 主な戦略. */
  STRATEGY_COLUMN("(?:主な)?戦略(?:の概要|名)?", "主な戦略と.{0,12}"),
  /** 主な具体的取組. */
  INITIATIVE_COLUMN(
      Words.YEAR + "(?:主な)?具体的な?取り?組み?(?:の概要|名|内容|事項|項目)?",
      Words.YEAR + "主な取り?組み?",
      "(?:取り?組み?|事業)名(?:称)?"),
  /** 主な取組項目. */
  REFORM_COLUMN("(?:主な)?取り?組み?項目(?:名)?"),
  /** 取組内容. */
  ACTION_COLUMN(Words.YEAR + "[をに]?(?:主な)?(?:取り?組み?の?)?内容", Words.YEAR + "取り?組み?"),
  /** 事項 of a reform programme. */
  REVIEW_COLUMN("事項(?:名)?"),
  /** 趣旨・目的. */
  PURPOSE("趣旨・?目的"),
  /** 取組の考え方(戦略). */
  APPROACH("取り?組み?の考え方(?:\\(戦略\\))?"),
  /** 成果目標. */
  OUTCOME_TARGET("成果目標"),
  /** 業績目標. */
  PERFORMANCE_TARGET("業績目標"),
  /** 24年3月末までの主な取組. */
  DONE("(?=.*(?:まで|末)の)(?:.{0,14}(?:まで|末)の)(?:主な)?取り?組み?(?:内容|実績)?"),
  /** 業績目標の達成状況. */
  RATING("(?:業績目標の?)?達成状況"),
  /** 戦略の進捗状況の評価. */
  ASSESSMENT("戦略の進捗状況の評価|(?:一体的な?)?評価"),
  /** 次年度以降の課題. */
  LEFT("次年度以降の課題"),
  /** 課題への対応. */
  NEXT("課題への対応.{0,40}"),
  /** 様式2. */
  FORM("(?:運営方針)?様式[0-9一二三](?:-?[0-9])?"),
  /** 番号. */
  NUMBER("番号|No\\.?|項番|通番|#"),
  /** A field of an issue, strategy or initiative: its name stays in the text. */
  FIELD(
      "(?:めざす|目指す)べき(?:将来像|姿).{0,30}",
      "現状.{0,24}",
      "要因分析.{0,24}",
      "課題(?:認識)?(?:<.{0,30}>|\\(.{0,30}\\))?",
      "(?:めざす|目指す)状態.{0,30}",
      "(?:めざす|目指す)成果.{0,10}",
      "(?:中期的な|前年度)?アウトカム.{0,40}",
      "戦略\\(.{0,24}\\)",
      Words.YEAR + "の?(?:具体的な?)?取組内容",
      "プロセス.{0,40}",
      "業績目標.{0,40}",
      "成果目標.{0,30}",
      "撤退.{0,6}基準.{0,12}",
      "(?:前年度|前々年度|これ|" + Words.YEAR + ")まで(?:の|に).{0,4}(?:主な)?(?:取組)?実績.{0,10}",
      "(?:中間|期末)(?:振り?返り|ふりかえり).{0,20}",
      "(?:戦略|取組|アウトカム|個別|全体).{0,10}(?:進捗状況|達成状況|有効性|実施見込み|達成見込み).{0,14}",
      "(?:課題|今後).{0,8}(?:改善策|対応(?:方向)?|方向性).{0,10}",
      "(?:評価結果の)?総括.{0,10}",
      "(?:取組の)?有効性(?:の評価)?",
      "(?:課題(?:と|・|及び))?改善策",
      "経営課題全体.{0,24}",
      "(?=.*SDGs).{0,10}SDGs.{0,16}",
      "予算(?:額)?|当初予算(?:額)?",
      "(?:定量|定性)評価",
      "(?:趣旨・?目的|取組の概要|取組の方針・?目標内容|備考|担当(?:課)?|対象|実施(?:時期|内容)|スケジュール|目標値|実績値?)",
      "<?" + Words.YEAR + "(?:の)?(?:実績|目標と達成状況)(?:と達成状況)?>?",
      "(?=.*年度の?目標)<?(?:[^<>]{1,12}年度)の?目標>?");

  /** All ways of writing labels, in the order of labels. */
  static final Phrasebook<Label> FORMS =
      new Phrasebook<>(
          Arrays.stream(values())
              .flatMap(label ->
                  label.patterns().stream()
                      .map(pattern -> new Phrasebook.Entry<>(label, new Phrase(pattern))))
              .toList());

  private final String patterns;

  Label(String... patterns) {
    this.patterns = String.join("\n", patterns);
  }

  List<String> patterns() {
    return patterns.lines().toList();
  }

  /** The label that the words are, without spaces, decoration and brackets. */
  static Optional<Label> named(String words) {
    return FORMS.named(words);
  }

  /** Whether it begins a part of the document of its own. */
  public boolean isSection() {
    return switch (this) {
      case GOAL,
          MISSION,
          PRINCIPLE,
          ISSUES,
          REFORM,
          PLAN,
          EVALUATION,
          ACHIEVEMENTS,
          REMAINING,
          FUTURE,
          CONTACT,
          ATTACHMENTS,
          FORM ->
          true;
      case ISSUE_COLUMN,
          STRATEGY_COLUMN,
          INITIATIVE_COLUMN,
          REFORM_COLUMN,
          ACTION_COLUMN,
          NUMBER,
          FIELD ->
          false;
      case REVIEW_COLUMN, PURPOSE, APPROACH, OUTCOME_TARGET, PERFORMANCE_TARGET -> false;
      case DONE, RATING, ASSESSMENT, LEFT, NEXT -> false;
    };
  }

  /** Whether it can head a column of a table. */
  boolean isColumn() {
    return switch (this) {
      case PLAN, FORM, CONTACT, ATTACHMENTS, REFORM, ISSUES, EVALUATION -> false;
      case GOAL,
          MISSION,
          PRINCIPLE,
          ACHIEVEMENTS,
          REMAINING,
          FUTURE,
          ISSUE_COLUMN,
          STRATEGY_COLUMN,
          INITIATIVE_COLUMN,
          REFORM_COLUMN,
          ACTION_COLUMN,
          NUMBER,
          REVIEW_COLUMN,
          PURPOSE,
          APPROACH,
          OUTCOME_TARGET,
          PERFORMANCE_TARGET,
          DONE,
          RATING,
          ASSESSMENT,
          LEFT,
          NEXT,
          FIELD ->
          true;
    };
  }

  /** Pieces of the patterns above. */
  private static final class Words {
    static final String YEAR =
        "(?:(?:平成|令和|昭和|[HRS])?(?:元|[0-9]{1,4}|[〇一二三四五六七八九十]{1,3})(?:年度)?(?:\\(.{1,9}年度?\\))?|(?:当|本|前|次)年度)?の?";
    // first a look whether any of them is near: most blocks begin with none
    static final String OFFICE = "(?:(?=[^0-9の。、(]{0,8}[区局室属織])[^0-9の。、(]{0,7}(?:区|区役所|局|室|所属|組織))";
  }
}
