package org.kusei.samplecity;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a page with everything a city's site puts around it. */
final class HtmlWriter implements DocumentWriter {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ja">
      <head>
      <meta charset="UTF-8">
      <title>{city}{ward}:{title} (…&gt;区政情報&gt;区運営方針)</title>
      <meta name="description" content="{ward}の区運営方針を掲載しています">
      <link rel="stylesheet" href="/css/page.css">
      <script>var page = {number: "{page}", ward: "{slug}"};</script>
      <style>.print-only { display: none }</style>
      </head>
      <body>
      <a id="top"></a>
      <p class="skip">ページの先頭です</p>
      <p class="skip"><a href="#main">本文へ移動</a></p>
      <div id="header">
      <p class="logo"><a href="/"><img src="/img/logo.svg" alt="{city}"></a></p>
      <form action="/search"><label for="q">サイト内検索</label><input id="q" name="q"><button>検索</button></form>
      <ul class="tools"><li>文字サイズ</li><li><a href="#">標準</a></li><li><a href="#">拡大</a></li><li>背景色</li><li><a href="#">白</a></li><li><a href="#">黒</a></li><li><a href="/lang">Foreign Language</a></li></ul>
      </div>
      <div id="menu"><ul><li><a href="/{slug}/">トップページ</a></li><li><a href="/{slug}/life/">くらしの手続き</a></li><li><a href="/{slug}/safety/">防災・防犯</a></li><li><a href="/{slug}/child/">子育て・教育</a></li><li><a href="/{slug}/ward/">区政情報</a></li></ul></div>
      <p class="skip">メニューの終端です。</p>
      <div id="path"><p>現在位置:<a href="/">トップページ</a> &gt; <a href="/{slug}/ward/">区政情報</a> &gt; <a href="/{slug}/ward/policy/">区運営方針</a> &gt; {title}</p></div>
      <div id="main">
      <h1>{title}</h1>
      <p class="date">{date}</p>
      <p class="number">ページ番号:{page}</p>
      {mayor}{body}</div>
      <div class="reader"><p>PDFファイルをご覧いただくには、Adobe Readerが必要です。お持ちでない方は、配布元のサイトから無償でダウンロードしてください。</p></div>
      <div class="share"><p>SNSリンクは別ウィンドウで開きます</p><ul><li><a href="#">Facebookでシェア</a></li><li><a href="#">Xでポストする</a></li><li><a href="#">LINEで送る</a></li></ul></div>
      <div class="enquete"><h2>探している情報が見つからない</h2><h2>このページに対してご意見をお聞かせください</h2><p><a href="#open">入力欄を開く</a></p>
      <h3>ご注意</h3><ol><li>ご質問等については、直接担当部署へお問い合わせください。</li><li>市政全般に関わるご意見・ご要望、ご提案などについては、市民の声へお寄せください。</li><li>住所・電話番号など個人情報を含む内容は記入しないでください。</li></ol></div>
      <div class="contact">
      {contact}</div>
      <div id="footer"><p><a href="#top">ページの先頭へ戻る</a></p><ul><li><a href="/about/">このサイトについて</a></li><li><a href="/privacy/">個人情報の取り扱い</a></li><li><a href="/accessibility/">ウェブアクセシビリティ</a></li></ul><p><small>Copyright (C) {english} All rights reserved.</small></p></div>
      </body>
      </html>
      """;

  @Override
  public byte[] write(Plan plan, List<Piece> pieces) {
    var titled = plan.stage() != null;
    return PAGE.replace("{body}", new Markup(plan).of(pieces))
        .replace("{contact}", contact(plan))
        .replace("{mayor}", mayor(plan))
        .replace("{title}", titled ? Form.title(plan) : plan.get("title"))
        .replace("{date}", Dialect.day(plan.date()))
        .replace("{page}", plan.get("page"))
        .replace("{slug}", plan.get("slug"))
        .replace("{ward}", titled ? plan.get("ward") : "")
        .replace("{city}", "汐見市")
        .replace("{english}", "City of Shiomi")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String mayor(Plan plan) {
    return plan.is("mayor") ? "<p>" + plan.get("ward") + "長 " + plan.get("head") + "</p>\n" : "";
  }

  private static String contact(Plan plan) {
    var out = new StringBuilder();
    for (var line : Chrome.contact(plan)) {
      if (!line.isEmpty()) {
        out.append("<p>").append(Markup.escaped(line)).append("</p>\n");
      }
    }
    return out.toString();
  }
}
