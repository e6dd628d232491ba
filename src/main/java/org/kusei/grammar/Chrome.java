package org.kusei.grammar;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kusei.source.Block;

/**
 * Furniture of web pages and paper: navigation, share buttons, reader notices, page numbers. Known
 * by whole blocks only, so that no sentence of a policy falls into it.
 */
public final class Chrome {

  private static final int LONGEST = 240;
  private static final Pattern BULLET = Pattern.compile("^ *[•・]");

  /** Over folded text without spaces. */
  static final Phrasebook<String> FURNITURE =
      book(
          "(?:この)?ページの(?:先頭|トップ|上部|最後|終わり)(?:です|へ(?:戻る)?|に戻る)?。?",
          "(?:メニュー|本文|サブメニュー|フッター|ヘッダー|ナビゲーション)の?(?:終端|先頭|始まり|終わり|ここまで)です。?",
          "ここ(?:から|まで).{0,12}(?:本文|メニュー|ナビ|フッター)?(?:です)?。?",
          "(?:本文|メニュー|コンテンツ|検索|フッター|サイト内検索|ナビゲーション).{0,4}(?:へ|を)(?:移動|スキップ|飛ばす|とばす|読み飛ばす)(?:する|します)?。?",
          "本文へ|本文|メニュー|トップ|ホーム|HOME|TOP|戻る|前のページへ.{0,3}|一覧へ戻る|閉じる|印刷(?:する|用ページ)?|サイトマップ|検索|サイト内検索|English|日本語",
          "(?:ページ|記事|コンテンツ)?(?:番号|ID)[::][0-9-]{3,12}",
          "SNSリンクは別ウィンドウで開きます。?",
          "(?:この(?:ページ|記事)を)?(?:Facebook|facebook|フェイスブック|X\\(旧Twitter\\)|X|twitter|Twitter|ツイッター|LINE|はてな.{0,6}|mixi)(?:で|に|へ)?(?:シェア|ツイート|ポスト|投稿|送る|共有)?(?:する)?",
          "(?:シェア|ツイート|ポスト|いいね!?)(?:する)?",
          "探している情報が見つからない.{0,6}",
          "(?:この)?ページ(?:に(?:対して|ついて|関する).{0,6}|の内容(?:に関する|は).{0,6})?(?:ご)?(?:意見|感想|質問|アンケート).{0,24}(?:ください|下さい|フォーム|募集|お寄せ.{0,6})。?",
          "この(?:ページ|情報)(?:は|の情報は).{0,6}(?:役に立ち|見つけやすかった|わかりやすかった|分かりやすかった).{0,12}",
          "(?:ご意見)?入力欄を(?:開く|閉じる)",
          "ご注意|(?:別|新しい)(?:ウィンドウ|ウインドウ|タブ|画面)(?:で|が|に)?開(?:く|きます)。?|外部リンク|リンク",
          ".{0,40}(?:Adobe|アドビ|Acrobat|AcrobatReader|AdobeReader).{0,140}",
          "(?:PDF|pdf)(?:形式の)?(?:ファイル|文書|データ)?(?:を|の)(?:ご覧|閲覧|見る|開く).{0,120}",
          "(?:Copyright|COPYRIGHT|copyright|\\(C\\)|\\(c\\)|©).{0,80}",
          ".{0,30}AllRights?Reserved\\.?",
          "(?:文字(?:の)?サイズ|背景色|文字色|ふりがな|ルビ|音声読み上げ|読み上げ|配色)(?:の?変更)?(?:[::]?(?:標準|拡大|大|中|小|白|黒|青|黄|を変更|切替|をつける|をはずす|表示|非表示)){0,5}",
          "(?:標準|拡大|縮小|大|中|小){2,4}",
          "現在(?:位置|地|のページ|の場所)(?:[::].{0,120})?",
          "(?:トップ(?:ページ)?|ホーム|HOME|Home|.{1,12}トップ)(?:[>›»/].{1,40}){1,8}",
          "[^<>。]{1,20}(?:>[^<>。]{1,40}){2,8}",
          "メール送信フォーム|お?問い?合わ?せフォーム|メール(?:で)?(?:の)?お?問い?合わ?せ.{0,8}",
          "[-~]?[0-9]{1,3}[-~]?|[0-9]{1,3}/[0-9]{1,3}(?:ページ|頁)?|(?:P|p|Page|page)\\.?[0-9]{1,3}|(?:ページ)?[0-9]{1,3}(?:ページ|頁)(?:中[0-9]{1,3}(?:ページ|頁))?",
          "ページ[0-9]{1,3}(?:/[0-9]{1,3})?",
          "(?:注意|お知らせ)?JavaScript.{0,80}",
          "(?:CC|クリエイティブ・?コモンズ)(?:\\(クリエイティブ・?コモンズ\\))?(?:・?ライセンス)?(?:表示)?",
          "この(?:ホームページ|ウェブサイト|サイト|ページ|作品)の?(?:内容|情報)?は、?.{0,24}(?:クリエイティブ・?コモンズ|CCライセンス).{0,80}",
          "目次|もくじ|このページの(?:目次|内容)",
          "(?:以下|続き)余白|<?余白>?");

  /** What stands in the list under ご注意: advice about writing to the office. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ".*(?:ご質問|お問い?合わ?せ|ご意見|ご要望|個人情報|返信|回答|記入|入力).*(?:ください|下さい|できません|しません|いたしかねます)。?");

  private Chrome() {}

  private static Phrasebook<String> book(String... patterns) {
    return new Phrasebook<>(
        Stream.of(patterns)
            .map(pattern -> new Phrasebook.Entry<>(pattern, new Phrase(pattern)))
            .toList());
  }

  /** Whether the words are furniture wherever they stand. */
  public static boolean is(String folded) {
    String bare = squeezed(folded);
    return bare.length() <= LONGEST && FURNITURE.named(bare).isPresent();
  }

  /** Whether the format itself says so: navigation, margins, page ends. */
  public static boolean isMargin(Block block) {
    String element = block.element();
    return element != null
        && switch (element) {
          case "nav", "aside", "noscript", "footer", "header", "title", "ruby" -> true;
          default -> false;
        };
  }

  /** Whether the words are advice under a heading that is furniture itself. */
  public static boolean isAdvice(String folded) {
    String bare = squeezed(folded);
    return bare.length() <= LONGEST && ADVICE.matcher(bare).matches();
  }

  static String squeezed(String folded) {
    return BULLET.matcher(folded).replaceFirst("").replace(" ", "");
  }
}
