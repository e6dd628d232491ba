package org.kusei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What every page must be for everyone: no wider than its window, without a violation that axe
 * finds. With {@code -Dscreens=true} each look leaves a picture in {@code target/screens}.
 */
public final class Soundness {
  private static final int[] WIDTHS = {1280, 320};
  private static final int HEIGHT = 900;

  /** At the width of a desk and of a small telephone, and in the dark. */
  public static void assertSound(Page page, String name) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      assertSoundAsItIs(page, name + "-" + width);
    }
    assertReadableInTheDark(page, name);
  }

  /** In the window as it is. */
  public static void assertSoundAsItIs(Page page, String name) {
    if (Boolean.getBoolean("screens")) {
      picture(page, name);
    }
    assertThat(overflow(page)).as("%s is wider than its window", name).isZero();
    assertThat(violations(page, Map.of())).as(name).isEmpty();
  }

  private static void assertReadableInTheDark(Page page, String name) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    if (Boolean.getBoolean("screens")) {
      picture(page, name + "-dark");
    }
    assertThat(violations(page, Map.of("runOnly", List.of("color-contrast"))))
        .as("%s in the dark", name)
        .isEmpty();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  /**
   * What axe finds. It is put into the page once and asked only for what is wrong, which takes a
   * third of the time of {@code AxeBuilder} with its second page for each look.
   */
  private static List<?> violations(Page page, Map<String, ?> options) {
    assertThat(page.frames()).as("axe looks into the one frame of a page").hasSize(1);
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return (List<?>) page.evaluate(ASK, options);
  }

  private static final String ASK =
      """
      async options => {
        const found = await axe.run(document, { resultTypes: ['violations'], ...options });
        if (found.passes.length + found.incomplete.length === 0) {
          throw new Error('axe looked at nothing');
        }
        return found.violations.map(rule => rule.id + ' '
          + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(' '));
      }\
      """;

  /** Pixels by which the page is wider than its window. */
  public static int overflow(Page page) {
    return (int)
        page.evaluate(
            "Math.max(0, document.documentElement.scrollWidth"
                + " - document.documentElement.clientWidth)");
  }

  private static void picture(Page page, String name) {
    var file = name.replaceAll("[/?=&:]+", "_").replaceFirst("^_", "") + ".png";
    page.screenshot(
        new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", file)));
  }

  private Soundness() {}
}
