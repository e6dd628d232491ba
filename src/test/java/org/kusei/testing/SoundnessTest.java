package org.kusei.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kusei.testing.Soundness.assertSound;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a page is seen: each fault is planted in a page that is sound without it. */
class SoundnessTest {
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.started();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void soundPage_passes() {
    look("<p>A word.</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image-alt | <img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width=9 height=9>",
        "color-contrast | <p style='color: #ddd; background: #fff'>A word.</p>",
        "in the dark | <style>@media (prefers-color-scheme: dark)"
            + " { p { color: #222; background: #000 } }</style><p>A word.</p>",
        "planted-320 is wider | <div style='width: 400px'>A word.</div>",
        "planted-320 | <style>@media (max-width: 400px) { p { color: #ddd; background: #fff } }"
            + "</style><p>A word.</p>",
      })
  void fault_isSeen(String said, String html) {
    assertThatThrownBy(() -> look(html)).hasMessageContaining(said);
  }

  private static void look(String html) {
    try (var visitor = browser.visitor(1280)) {
      var page = visitor.newPage();
      page.setContent(
          "<!doctype html><html lang=en><title>Planted</title><body><main><h1>A page</h1>"
              + html
              + "</main></body></html>");
      assertSound(page, "planted");
    }
  }
}
