package org.kusei;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.kusei.platform.SetupException;
import org.kusei.platform.Texts;

/** What commands say to the person at the terminal, in the terminal's language. */
final class Console {
  // In UTF-8 whatever the terminal's settings say: half of what Kusei prints is Japanese.
  private static final PrintStream OUT = stream(FileDescriptor.out);
  private static final PrintStream ERR = stream(FileDescriptor.err);

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** {@code KUSEI_LANG}, else the terminal's settings: Japanese for ja…, English for the rest. */
  static Texts texts(Map<String, String> environment) {
    for (var name : new String[] {"KUSEI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        return Texts.of(value.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH);
      }
    }
    return Texts.of(Locale.ENGLISH);
  }

  static Texts texts() {
    return texts(System.getenv());
  }

  /** A line of the command's result. */
  static void say(String key, Object... arguments) {
    out().println(texts().text(key, arguments));
  }

  /** A line about what went wrong and what to do. */
  static void warn(String key, Object... arguments) {
    err().println("kusei: " + texts().text(key, arguments));
  }

  static void warn(SetupException failure) {
    warn(failure.key(), failure.arguments().toArray());
  }

  /** Standard output, for results that a program may read. */
  static PrintStream out() {
    return OUT;
  }

  /** Standard error, for progress and failures. */
  static PrintStream err() {
    return ERR;
  }

  private Console() {}
}
