package org.kusei.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The one folder in which an installation keeps everything it must not lose. */
public final class DataFolder {
  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /** Opens the folder, making it when it does not exist yet. */
  public static DataFolder at(Path path) {
    try {
      Files.createDirectories(path);
      var folder = path.toRealPath();
      if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
        throw new SetupException("platform.data.unreadable", folder);
      }
      return new DataFolder(folder);
    } catch (IOException e) {
      throw new SetupException("platform.data.unreadable", path);
    }
  }

  public Path path() {
    return path;
  }

  public Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * Takes the folder for this process; the operating system gives it back when the process ends,
   * however it ends. Empty when another process has it.
   */
  Optional<FileLock> tryLock() {
    try {
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = locked(channel);
      if (lock.isEmpty()) {
        channel.close();
      }
      return lock;
    } catch (IOException e) {
      throw new SetupException("platform.data.unreadable", path);
    }
  }

  private static Optional<FileLock> locked(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }
}
