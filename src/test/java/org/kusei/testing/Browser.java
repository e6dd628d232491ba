package org.kusei.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium without a window: the one at {@code /usr/bin/chromium}, or the one that {@code
 * KUSEI_CHROMIUM} names. Nothing is downloaded.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser started() {
    var program = program();
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new LaunchOptions().setExecutablePath(program).setArgs(FLAGS);
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  private static Path program() {
    var named = Optional.ofNullable(System.getenv("KUSEI_CHROMIUM")).map(Path::of);
    var program = named.orElse(Path.of("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "No Chromium at "
              + program
              + ". Install it (Debian: apt-get install chromium), or set KUSEI_CHROMIUM to the"
              + " path of a Chromium or Chrome.");
    }
    return program;
  }

  /** A visitor without cookies, whose window is that wide. */
  public BrowserContext visitor(int width) {
    return visitor(width, true);
  }

  public BrowserContext visitor(int width, boolean javaScript) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale("ja-JP")
            .setJavaScriptEnabled(javaScript));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
