package org.kusei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {
  private static final byte[] CONTENT = "運営方針".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void put_content_isOpenedByItsHash() throws Exception {
    var hash = files().put(new ByteArrayInputStream(CONTENT));

    assertThat(hash).isEqualTo(ContentHash.of(CONTENT));
    try (var in = files().open(hash)) {
      assertThat(in.readAllBytes()).isEqualTo(CONTENT);
    }
  }

  @Test
  void put_sameContentTwice_keepsOneReadOnlyFile() throws Exception {
    files().put(new ByteArrayInputStream(CONTENT));
    files().put(new ByteArrayInputStream(CONTENT));

    assertThat(kept())
        .singleElement()
        .satisfies(file -> assertThat(permissions(file)).doesNotContain("w"));
  }

  @Test
  void put_brokenStream_leavesNothing() throws Exception {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> files().put(new Broken()));
    assertThat(kept()).isEmpty();
  }

  @Test
  void open_unknown_isNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> files().open(ContentHash.of(CONTENT)).close());
  }

  private ContentFiles files() {
    return new ContentFiles(DataFolder.at(folder));
  }

  private List<Path> kept() throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** Ends in the middle, as a connection may. */
  private static final class Broken extends InputStream {
    private int left = 3;

    @Override
    public int read() throws IOException {
      if (left-- == 0) {
        throw new IOException("gone");
      }
      return 'x';
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      into[from] = (byte) read();
      return 1;
    }
  }
}
