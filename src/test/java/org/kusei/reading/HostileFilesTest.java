package org.kusei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kusei.source.UnreadableException;

/** Bad files end in one clear sentence, in little memory and within the time allowed. */
class HostileFilesTest {

  private static final String MEMORY = "512m";

  @Test
  void hostileFiles_endInAClearRefusal_inLittleMemory(@TempDir Path folder)
      throws IOException, InterruptedException {
    var files = new HostileFiles(folder).writeAll();
    var paths = files.due().keySet().stream().map(folder::resolve).toList();
    Map<String, String> results = new LinkedHashMap<>();
    for (var line : SmallProcess.run(MEMORY, paths)) {
      var fields = List.of(line.split("\t", -1));
      results.put(fields.get(1), fields.get(3));
    }
    assertThat(results).hasSameSizeAs(files.due());
    files
        .due()
        .forEach((name, due) -> {
          if (due.equals("read-or-refused")) {
            assertThat(results).containsKey(name);
          } else {
            assertThat(results).containsEntry(name, due);
          }
        });
  }

  @Test
  void missingFileAndFolder_areRefused(@TempDir Path folder) {
    assertThat(refusal(folder.resolve("no.txt"))).isEqualTo("source.unreadable.missing");
    assertThat(refusal(folder)).isEqualTo("source.unreadable.folder");
  }

  private static String refusal(Path file) {
    try {
      new Documents().read(file);
      return "read";
    } catch (UnreadableException e) {
      return e.key();
    }
  }
}
