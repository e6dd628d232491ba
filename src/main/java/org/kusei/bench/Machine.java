package org.kusei.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the measurements were made on, without its name.
 *
 * @param model what the processors call themselves, empty where the system does not say
 * @param memory in GB, 0 where the system does not say
 * @param load processes that wanted a processor when it began: more than there are processors means
 *     that others worked, too
 */
public record Machine(
    int processors, String model, long memory, String system, String java, double load) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final double KILOBYTES = 1 << 20;

  /** This one. */
  public static Machine now() throws IOException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        system.getAvailableProcessors(),
        said(PROCESSORS, "model name").orElse(""),
        said(MEMORY, "MemTotal").map(Machine::gigabytes).orElse(0L),
        System.getProperty("os.name") + " " + system.getArch(),
        "Java " + Runtime.version().feature(),
        Math.round(system.getSystemLoadAverage() * 10) / 10.0);
  }

  /** The value of a line such as {@code MemTotal: 1024 kB}. */
  private static Optional<String> said(Path file, String name) throws IOException {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    }
  }

  private static long gigabytes(String kilobytes) {
    return Math.round(Long.parseLong(kilobytes.replace(" kB", "")) / KILOBYTES);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d × %s, %d GB, %s, %s, load %.1f",
        processors,
        model.isEmpty() ? "?" : model,
        memory,
        system,
        java,
        load);
  }
}
