package org.kusei.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What work takes of a processor, however busy the machine is with other things meanwhile. */
public final class ProcessorTime {

  /** Of work that is done in the thread that asks. */
  public static Duration of(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
  }

  private ProcessorTime() {}
}
