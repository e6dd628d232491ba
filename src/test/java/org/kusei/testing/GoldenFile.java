package org.kusei.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a reviewed file under {@code src/test/resources/golden}. Run with {@code
 * -Dgolden.update=true} to accept the new text, then read the diff in git.
 */
public final class GoldenFile {

  public static void assertMatches(String name, String actual) {
    var file = Path.of("src/test/resources/golden", name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GoldenFile() {}
}
