package org.kusei.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder of the indexes: one in use, which the file {@code current} names, and while a new one
 * is built that one beside it.
 */
final class IndexFolder {
  private final Path home;

  IndexFolder(Path home) {
    this.home = home;
  }

  Optional<Path> current() throws IOException {
    try {
      var named = home.resolve(Files.readString(home.resolve("current")).strip());
      return Files.isDirectory(named) && home.equals(named.getParent())
          ? Optional.of(named)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** An empty folder of a name that was not used before. */
  Path fresh() throws IOException {
    Files.createDirectories(home);
    int number = 1;
    for (var folder : folders()) {
      number = Math.max(number, number(folder) + 1);
    }
    return Files.createDirectory(home.resolve("index-" + number));
  }

  /** From now on that one is current: at once, whenever the power fails. */
  void use(Path folder) throws IOException {
    var written = home.resolve("current.new");
    Files.writeString(written, home.relativize(folder) + "\n");
    Files.move(
        written,
        home.resolve("current"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes all indexes but that one. */
  void keepOnly(Path folder) throws IOException {
    for (var other : folders()) {
      if (!other.equals(folder)) {
        delete(other);
      }
    }
  }

  private List<Path> folders() throws IOException {
    try (var all = Files.list(home)) {
      return all.filter(Files::isDirectory).filter(each -> number(each) > 0).toList();
    }
  }

  private static int number(Path folder) {
    var digits = folder.getFileName().toString().replaceFirst("^index-(?=[0-9]{1,9}$)", "");
    return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
  }

  private static void delete(Path folder) throws IOException {
    try (var inside = Files.walk(folder)) {
      for (var file : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
