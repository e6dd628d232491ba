package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kusei.outline.Outline;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;

/** Reads the sample city's documents of one format once, in a process that has read none before. */
public final class FirstReading {
  static final String KUSEI = "kusei";
  static final String BARE = "bare";

  /**
   * Reads once and writes the seconds that it took, from the first class of the reader on.
   *
   * @param args the format, who reads, and the file that takes the result
   */
  public static void main(String... args) throws IOException {
    var parser = BareParser.valueOf(args[0]);
    var files = Samples.ending("." + parser.ending());
    var begun = System.nanoTime();
    files.forEach((name, bytes) -> {
      if (args[1].equals(KUSEI)) {
        outline(name, bytes);
      } else {
        parser.read(bytes);
      }
    });
    Files.writeString(Path.of(args[2]), Double.toString((System.nanoTime() - begun) / 1e9));
  }

  static Outline outline(String name, byte[] bytes) {
    return Outlines.of(new Documents().read(name, bytes));
  }

  private FirstReading() {}
}
