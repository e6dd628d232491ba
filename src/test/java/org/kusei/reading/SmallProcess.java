package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kusei.recognition.Outlines;
import org.kusei.source.FormCheck;
import org.kusei.source.SourceForm;
import org.kusei.source.UnreadableException;

/**
 * Reads and recognises files in a Java process with little memory and says of each what came of it.
 */
final class SmallProcess {

  private SmallProcess() {}

  /** Prints file name, milliseconds and result of each file. */
  public static void main(String[] files) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (var file : files) {
      long start = System.nanoTime();
      var result = result(Path.of(file));
      long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      out.println("RESULT\t" + Path.of(file).getFileName() + "\t" + spent + "\t" + result);
    }
  }

  private static String result(Path file) {
    try {
      var form = new Documents().read(file);
      FormCheck.holds(form);
      long characters =
          form.lines().stream()
              .flatMapToInt(line -> line.text().codePoints())
              .filter(c -> !SourceForm.isSpace(c))
              .count();
      assertThat(Outlines.of(form).characters().total()).isEqualTo((int) characters);
      return String.join(" ", with("read", FormCheck.notes(form)));
    } catch (UnreadableException e) {
      return e.key().replace("source.unreadable.", "");
    }
  }

  private static List<String> with(String first, List<String> rest) {
    var all = new ArrayList<String>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /** Runs it; the lines it printed. */
  static List<String> run(String memory, List<Path> files)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory, "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(SmallProcess.class.getName());
    files.forEach(file -> command.add(file.toString()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("RESULT\t"))
            .toList();
    process.waitFor();
    return lines;
  }
}
