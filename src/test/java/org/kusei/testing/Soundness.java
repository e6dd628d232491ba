package org.kusei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

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
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
  }

  private static void assertReadableInTheDark(Page page, String name) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    if (Boolean.getBoolean("screens")) {
      picture(page, name + "-dark");
    }
    assertThat(new AxeBuilder(page).withRules(List.of("color-contrast")).analyze().getViolations())
        .as("%s in the dark", name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

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
