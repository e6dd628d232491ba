package org.kusei.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;

/**
 * Reads generated documents on two threads in a process of its own, so that its memory can be told;
 * writes how many nodes it found, the seconds and the peak of the heap in MB.
 */
public final class HistoryReading {
  private static final int CORES = 2;

  /**
   * Reads once.
   *
   * @param args how many documents, and the file that takes the result
   */
  public static void main(String... args)
      throws IOException, InterruptedException, ExecutionException {
    int count = Integer.parseInt(args[0]);
    var documents = new GeneratedDocuments();
    read(documents, CORES * 6);
    var begun = System.nanoTime();
    long nodes = read(documents, count);
    var seconds = (System.nanoTime() - begun) / 1e9;
    Files.writeString(Path.of(args[1]), nodes + " " + seconds + " " + peak() / 1e6);
  }

  private static long read(GeneratedDocuments documents, int count)
      throws InterruptedException, ExecutionException {
    long nodes = 0;
    try (var readers = Executors.newFixedThreadPool(CORES)) {
      // a window, so that neither documents nor results pile up
      var window = new LinkedBlockingDeque<Future<Integer>>();
      for (int i = 0; i < count; i++) {
        int number = i;
        window.add(readers.submit(() -> read(documents, (long) number)));
        if (window.size() > CORES * 2) {
          nodes += window.takeFirst().get();
        }
      }
      for (var rest : window) {
        nodes += rest.get();
      }
    }
    return nodes;
  }

  private static int read(GeneratedDocuments documents, long number) {
    var document = documents.get((int) number);
    return Outlines.of(new Documents().read(document.getKey(), document.getValue()))
        .issues()
        .size();
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToDouble(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private HistoryReading() {}
}
