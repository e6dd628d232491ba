package org.kusei.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What the measurements were made on, without its name.
 *
 * @param load processes that wanted a processor when it began: more than there are processors means
 *     that others worked, too
 */
public record Machine(int processors, String system, String java, double load) {

  /** This one. */
  public static Machine now() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        system.getAvailableProcessors(),
        System.getProperty("os.name") + " " + system.getArch(),
        "Java " + Runtime.version().feature(),
        Math.round(system.getSystemLoadAverage() * 10) / 10.0);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d × %s, %s, load %.1f", processors, system, java, load);
  }
}
