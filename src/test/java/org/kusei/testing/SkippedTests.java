package org.kusei.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints why a test did not run; the build's own summary only counts such tests. */
public final class SkippedTests implements TestWatcher {
  private static final Logger LOG = LoggerFactory.getLogger(SkippedTests.class);
  private static final String NONE = "no reason given";

  @Override
  public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
    skipped(context, cause == null ? NONE : String.valueOf(cause.getMessage()));
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    skipped(context, reason.orElse(NONE));
  }

  private static void skipped(ExtensionContext context, String reason) {
    var test = context.getRequiredTestClass().getSimpleName();
    LOG.warn("skipped {} {}: {}", test, context.getDisplayName(), reason);
  }
}
