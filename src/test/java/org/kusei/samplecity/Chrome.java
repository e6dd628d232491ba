package org.kusei.samplecity;

import java.util.ArrayList;
import java.util.List;

/** What a city's site puts around a page, as the lines of a page saved as text. */
final class Chrome {

  private Chrome() {}

  static List<String> before(Plan plan) {
    return plan.is("richchrome")
        ? List.of("ページの先頭です", "本文へ移動", "メニューの終端です。", "現在位置", "トップページ", plan.get("ward"), "")
        : List.of("ページの先頭です", "メニューの終端です。", "");
  }

  static List<String> after(Plan plan) {
    var lines = new ArrayList<String>();
    lines.add("");
    if (plan.says("form", "page")) {
      lines.addAll(
          List.of(
              "SNSリンクは別ウィンドウで開きます",
              "",
              "  • Facebookでシェア",
              "  • twitterでツイートする",
              "  • LINEで送る",
              "",
              "探している情報が見つからない",
              "",
              "このページに対してご意見をお聞かせください",
              "",
              "入力欄を開く",
              ""));
    }
    lines.addAll(contact(plan));
    return lines;
  }

  /** The contact block in the house's layout: lines of their own, or all in one. */
  static List<String> contact(Plan plan) {
    if (plan.says("contact", "oneline")) {
      return List.of(
          "問い合わせ先 " + plan.get("unit"),
          "電話 " + plan.get("phone") + " ファックス " + plan.get("fax"),
          "住所 " + plan.get("address"));
    }
    return List.of(
        "このページの作成者・問合せ先",
        "",
        plan.get("unit"),
        "",
        plan.get("address"),
        "",
        "電話:" + plan.get("phone"),
        "",
        "ファックス:" + plan.get("fax"),
        "",
        "メール送信フォーム");
  }
}
