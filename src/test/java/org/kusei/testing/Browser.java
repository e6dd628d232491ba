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
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium without a window: the one that {@code KUSEI_CHROMIUM} names, else Debian's
 * headless shell, else the whole {@code chromium}. Nothing is downloaded. One runs for all tests of
 * a process and ends with it; what a test class opened in it is closed after the class.
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

  private static final List<Path> USUAL =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  private static com.microsoft.playwright.@Nullable Browser running;

  private final com.microsoft.playwright.Browser chromium;

  private Browser(com.microsoft.playwright.Browser chromium) {
    this.chromium = chromium;
  }

  public static Browser started() {
    if (running == null || !running.isConnected()) {
      running = launched();
    }
    return new Browser(running);
  }

  private static com.microsoft.playwright.Browser launched() {
    var program = program();
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  private static Path program() {
    var named = Optional.ofNullable(System.getenv("KUSEI_CHROMIUM")).map(Path::of);
    var places = named.map(List::of).orElse(USUAL);
    return places.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "No Chromium at "
                    + places
                    + ". Install it (Debian: apt-get install chromium-headless-shell), or set"
                    + " KUSEI_CHROMIUM to the path of a Chromium or Chrome."));
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
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
  }
}
