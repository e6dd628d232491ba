package org.kusei.testing;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kusei as the launcher leaves it after a build: a jar, the cache of a JVM that ran it once, and
 * the data folder of that first start. Made once for all processes under test and kept in {@code
 * target} for as long as the classes stay the same.
 */
final class Installation {
  private static final Path HOME = Path.of("target/installation").toAbsolutePath();
  private static final Path JAR = HOME.resolve("kusei.jar");
  private static final Path CACHE = HOME.resolve("kusei.aot");
  private static final Path DATA = HOME.resolve("data");
  private static final Path STAMP = HOME.resolve("stamp");
  private static final Installation MADE = made();

  private Installation() {}

  static Installation get() {
    return MADE;
  }

  /** The command line of Kusei up to its verb. */
  List<String> command() {
    return command("-XX:AOTCache=" + CACHE);
  }

  /** Makes {@code folder} a data folder on which a server without a city ran once. */
  void copyData(Path folder) throws IOException {
    var programs = DATA.resolve("postgresql/programs");
    try (var files = Files.walk(DATA)) {
      for (var file : files.toList()) {
        var target = folder.resolve(DATA.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(
              target, PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file)));
        } else if (file.startsWith(programs)) {
          link(file, target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** Nobody writes into programs; on another disk they are copied. */
  private static void link(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (FileSystemException | UnsupportedOperationException elsewhere) {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static List<String> command(String cache) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        cache,
        "-Xlog:aot*=off",
        "-Xlog:cds*=off",
        "-cp",
        classPath(),
        "org.kusei.Kusei");
  }

  /** The jar in place of folders of classes, which the JVM keeps in no cache. */
  private static String classPath() {
    var others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"));
    return Stream.concat(Stream.of(JAR.toString()), others)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Installation made() {
    try {
      Files.createDirectories(HOME);
      try (var lock =
              FileChannel.open(
                  HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = lock.lock()) {
        var stamp = stamp();
        if (!Files.exists(STAMP) || !Files.readString(STAMP).equals(stamp)) {
          make();
          Files.writeString(STAMP, stamp);
        }
      }
      return new Installation();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the installation is made of. */
  private static String stamp() throws IOException {
    try (var files = Files.walk(classes())) {
      var newest = files.mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
      return newest + " " + System.getProperty("java.home") + " " + classPath();
    }
  }

  private static Path classes() {
    return Path.of("target/classes").toAbsolutePath();
  }

  private static void make() throws IOException, InterruptedException {
    Files.deleteIfExists(STAMP);
    Files.deleteIfExists(CACHE);
    delete(DATA);
    var said = new StringWriter();
    var writer = new PrintWriter(said);
    var jar = ToolProvider.findFirst("jar").orElseThrow();
    if (jar.run(writer, writer, "-c", "-0", "-f", JAR.toString(), "-C", classes().toString(), ".")
        != 0) {
      throw new IllegalStateException(said.toString());
    }
    runOnce();
  }

  /** A start, two pages and an end in order. */
  private static void runOnce() throws IOException, InterruptedException {
    var command = new ArrayList<>(command("-XX:AOTCacheOutput=" + CACHE));
    command.addAll(List.of("serve", "--port", "0", "--data", DATA.toString()));
    try (var server = KuseiProcess.of(command, Redirect.PIPE, HOME, Map.of());
        var client = HttpClient.newHttpClient()) {
      for (var path : List.of("/", "/desk/sign-in")) {
        var address = URI.create("http://localhost:" + server.port() + path);
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      }
    }
    if (!Files.exists(CACHE)) {
      throw new IllegalStateException("the JVM left no cache in " + HOME);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
