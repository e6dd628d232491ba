package org.kusei.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the class path. */
final class PostgresBinaries {
  private static final int EXECUTABLE = 0100;

  /** Unpacks into {@code folder} unless that was done before; gives the folder with {@code bin}. */
  static Path unpacked(Path folder) throws IOException {
    var home = folder.resolve("programs");
    if (Files.exists(home.resolve("complete"))) {
      return home;
    }
    var partial = Files.createTempDirectory(Files.createDirectories(folder), "unpacking");
    try (var archive = archive();
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, partial);
      }
    }
    Files.createFile(partial.resolve("complete"));
    delete(home);
    Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    return home;
  }

  private static InputStream archive() {
    var name = "/postgres-" + os() + "-" + architecture() + ".txz";
    var archive = PostgresBinaries.class.getResourceAsStream(name);
    if (archive == null) {
      throw new SetupException("platform.database.no-programs", name);
    }
    return archive;
  }

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
        ? "darwin"
        : "linux";
  }

  private static String architecture() {
    var name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> name;
    };
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry leaves the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & EXECUTABLE) != 0) {
      Files.setPosixFilePermissions(target, EnumSet.allOf(PosixFilePermission.class));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private PostgresBinaries() {}
}
