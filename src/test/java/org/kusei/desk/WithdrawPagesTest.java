package org.kusei.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the record again: turned down, withdrawn, corrected; each with its reason. */
class WithdrawPagesTest {
  @TempDir private Path folder;
  private Officer officer;
  private String review = "";

  @BeforeEach
  void handIn() throws Exception {
    officer = Officer.of(folder);
    review = officer.handedIn("方針.txt", DeskPagesTest.DOCUMENT);
  }

  @AfterEach
  void close() {
    officer.close();
  }

  @Test
  void document_turnedDown_saysWhy() throws Exception {
    var refused = officer.send(review, "/reject", "why", " ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.body()).select("[name=why][aria-invalid=true]")).hasSize(1);

    assertThat(officer.send(review, "/reject", "why", "別の市の文書").statusCode()).isEqualTo(303);
    assertThat(officer.page(review).select(".facts").text()).contains("別の市の文書");
    assertThat(officer.page(review).select(".state-rejected")).hasSize(1);
  }

  @Test
  void edition_withdrawn_isGoneForReadersAndItsFileMayComeAgain() throws Exception {
    var edition = officer.accepted(review);
    assertThat(officer.page(review).select("a[href$=/withdraw]")).hasSize(1);
    assertThat(officer.page(review + "/withdraw").select(".lead").text()).contains("第1版");

    var without = officer.send(review, "/withdraw", "reason", " ", "confirm", "1");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(without.body()).select("[name=reason][aria-invalid=true]")).hasSize(1);

    var shown = officer.send(review, "/withdraw", "reason", "別の年度の文書だった");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(shown.body()).select(".reader-view").text()).contains("別の年度の文書だった");
    assertThat(shown.body()).contains("/minatomi/2026 には、この年度の運営方針がなくなります");
    assertThat(officer.server.page(edition).statusCode()).isEqualTo(200);

    var done = officer.send(review, "/withdraw", "reason", "別の年度の文書だった", "confirm", "1");
    assertThat(done.statusCode()).isEqualTo(303);
    var gone = officer.seen(edition, page -> page.statusCode() == 410);
    assertThat(gone.body()).contains("別の年度の文書だった");
    assertThat(officer.page(review).select(".state-withdrawn")).hasSize(1);
    assertThat(officer.page(review).select(".facts").text()).contains("別の年度の文書だった");
    assertThat(officer.page(review).select("a[href$=/withdraw]")).isEmpty();

    var again = officer.handedIn("方針.txt", DeskPagesTest.DOCUMENT);
    assertThat(again).isNotEqualTo(review);
    assertThat(officer.accepted(again)).isEqualTo("/minatomi/2026/editions/2");
  }

  @Test
  void edition_corrected_isReplacedOnlyOnceTheCorrectionIsAccepted() throws Exception {
    officer.send(review, "/head", "ward", "湊見区", "year", "2026", "stage", "DRAFT");
    var edition = officer.accepted(review);

    var opened = officer.send(review, "/correct", "reason", "区長の名が違っていた");
    assertThat(opened.statusCode()).isEqualTo(303);
    var correction = opened.headers().firstValue("Location").orElseThrow();
    var page = officer.page(correction);
    assertThat(page.select(".facts a[href=" + review + "]").text()).isEqualTo("方針.txt");
    assertThat(page.select("[name=stage] [selected]").val()).isEqualTo("DRAFT");
    assertThat(officer.send(review, "/correct", "reason", "もう一度").statusCode()).isEqualTo(422);

    officer.send(
        correction, "/head", "ward", "湊見区", "year", "2026", "stage", "DRAFT", "mayor", "架空 花子");
    assertThat(officer.server.page(edition).statusCode()).isEqualTo(200);
    assertThat(officer.accepted(correction)).isEqualTo("/minatomi/2026/editions/2");

    var gone = officer.seen(edition, answer -> answer.statusCode() == 410);
    assertThat(gone.body()).contains("区長の名が違っていた", "/minatomi/2026/editions/2");
    officer.seen("/minatomi/2026", answer -> answer.body().contains("架空 花子"));
    assertThat(officer.page(review).select(".state-withdrawn")).hasSize(1);
    assertThat(officer.page(correction).select(".state-accepted")).hasSize(1);
  }

  @Test
  void reviewOfTheReform_withdrawn_isGoneForReadersAndItsFileMayComeAgain() throws Exception {
    var reform = officer.handedIn("振り返り.txt", ItemFormTest.document());
    assertThat(officer.accepted(reform)).isEqualTo("/reform/2024/editions/1");
    assertThat(officer.page(reform + "/withdraw").select(".lead").text()).contains("市政改革", "第1版");

    var shown = officer.send(reform, "/withdraw", "reason", "別の年度の振り返りだった");
    assertThat(Jsoup.parse(shown.body()).select(".reader-view").text())
        .contains("取り下げられた振り返り", "別の年度の振り返りだった");
    assertThat(shown.body()).contains("/reform/2024 には、この年度の振り返りがなくなります");

    var confirmed = officer.send(reform, "/withdraw", "reason", "別の年度の振り返りだった", "confirm", "1");
    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(officer.server.page("/reform/2024/editions/1").statusCode()).isEqualTo(410);
    assertThat(officer.page(reform).select(".state-withdrawn")).hasSize(1);
    assertThat(officer.page(reform).select(".facts").text()).contains("取り下げた振り返り", "別の年度の振り返りだった");
    assertThat(officer.page(reform).select("a[href$=/withdraw]")).isEmpty();

    var again = officer.handedIn("振り返り.txt", ItemFormTest.document());
    assertThat(officer.accepted(again)).isEqualTo("/reform/2024/editions/2");
  }

  @Test
  void reviewOfTheReform_corrected_isReplacedOnlyOnceTheCorrectionIsAccepted() throws Exception {
    var reform = officer.handedIn("振り返り.txt", ItemFormTest.document());
    officer.accepted(reform);
    var opened = officer.send(reform, "/correct", "reason", "題が違っていた");
    var correction = opened.headers().firstValue("Location").orElseThrow();
    officer.send(correction, "/items/0", "title", "地域の担い手と働く", "code", "3-①");
    assertThat(officer.server.page("/reform/2024/editions/1").statusCode()).isEqualTo(200);

    assertThat(officer.accepted(correction)).isEqualTo("/reform/2024/editions/2");

    var gone = officer.server.page("/reform/2024/editions/1");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("題が違っていた", "/reform/2024/editions/2");
    assertThat(officer.server.page("/reform/2024").body()).contains("地域の担い手と働く");
    assertThat(officer.page(reform).select(".facts").text()).contains("訂正した振り返り");
  }

  @Test
  void documentThatIsNotOnRecord_cannotBeWithdrawnNorCorrected() throws Exception {
    assertThat(officer.get(review + "/withdraw").statusCode()).isEqualTo(404);
    assertThat(officer.send(review, "/withdraw", "reason", "違う", "confirm", "1").statusCode())
        .isEqualTo(404);
    assertThat(officer.send(review, "/correct", "reason", "違う").statusCode()).isEqualTo(422);
  }
}
