package org.kusei.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;
import org.slf4j.LoggerFactory;

/**
 * Says with a test's failure which errors were logged meanwhile: a status of 500 tells nothing by
 * itself, and the build's summary repeats only what the failure says.
 */
public final class LoggedErrors
    implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {
  private static final int MOST = 3;
  private static final int FRAMES = 4;
  private static final Latest LATEST = new Latest();

  static {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    LATEST.setContext(root.getLoggerContext());
    LATEST.start();
    root.addAppender(LATEST);
  }

  /** The last errors, whichever thread they are of. */
  private static final class Latest extends AppenderBase<ILoggingEvent> {
    private final Deque<String> errors = new ArrayDeque<>();

    @Override
    protected synchronized void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
        errors.addLast(words(event));
        if (errors.size() > MOST) {
          errors.removeFirst();
        }
      }
    }

    synchronized void forget() {
      errors.clear();
    }

    synchronized List<String> all() {
      return List.copyOf(errors);
    }
  }

  private static String words(ILoggingEvent event) {
    var words = new ArrayList<>(List.of(event.getFormattedMessage()));
    for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
      words.add("by " + cause.getClassName() + ": " + cause.getMessage() + frames(cause));
    }
    return String.join(" ", words);
  }

  private static String frames(IThrowableProxy cause) {
    return Stream.of(cause.getStackTraceElementProxyArray())
        .limit(FRAMES)
        .map(frame -> " " + frame.getSTEAsString())
        .reduce("", String::concat);
  }

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    LATEST.forget();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    var errors = LATEST.all();
    if (errors.isEmpty() || thrown instanceof TestAbortedException) {
      throw thrown;
    }
    throw new AssertionError(
        thrown.getMessage() + "; logged meanwhile: " + String.join("; ", errors), thrown);
  }
}
