package org.kusei.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of the lexicon's data: one entry a line, {@code #} begins a comment. */
final class DataFile {

  static List<String> lines(String name) {
    var path = "/lexicon/" + name;
    try (var in = Objects.requireNonNull(DataFile.class.getResourceAsStream(path), path);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DataFile() {}
}
