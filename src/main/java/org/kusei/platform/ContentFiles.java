package org.kusei.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;

/**
 * Original files, each kept once under the hash of its content and never changed. A file is there
 * whole or not at all: it is written aside, forced to the disk and moved into its place.
 */
public final class ContentFiles {
  private final Path folder;

  public ContentFiles(DataFolder data) {
    this.folder = data.resolve("files");
  }

  /** Keeps the content; the same content again changes nothing. */
  public ContentHash put(InputStream content) {
    try {
      Files.createDirectories(folder);
      var aside = Files.createTempFile(folder, "incoming-", ".part");
      try {
        var hash = write(content, aside);
        keep(aside, place(hash));
        return hash;
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContentHash write(InputStream content, Path aside) throws IOException {
    var digest = ContentHash.digest();
    try (var in = new DigestInputStream(content, digest);
        var out = Files.newOutputStream(aside)) {
      in.transferTo(out);
    }
    try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static void keep(Path aside, Path place) throws IOException {
    if (Files.exists(place)) {
      return;
    }
    Files.createDirectories(place.getParent());
    Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    place.toFile().setReadOnly();
  }

  /**
   * Opens what {@link #put} kept.
   *
   * @throws NotFoundException when there is no such content
   */
  public InputStream open(ContentHash hash) {
    try {
      return Files.newInputStream(place(hash));
    } catch (NoSuchFileException e) {
      throw new NotFoundException(hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of content that nothing refers to; the caller has made sure of that. */
  public void remove(ContentHash hash) {
    try {
      Files.deleteIfExists(place(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two hundred and fifty-six folders, so that none grows large. */
  private Path place(ContentHash hash) {
    return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
  }
}
