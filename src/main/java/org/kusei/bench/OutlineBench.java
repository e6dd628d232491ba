package org.kusei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reading the sample city's documents into outlines, beside the bare parsers: as a server reads
 * them, again and again, and as a command does, for the first time in its process.
 */
final class OutlineBench {
  private static final double AIM = 1.5;

  private final Path scratch;
  private final int rounds;

  OutlineBench(Path scratch, int rounds) {
    this.scratch = scratch;
    this.rounds = rounds;
  }

  List<Row> rows() throws IOException, InterruptedException {
    var rows = new ArrayList<Row>();
    for (var parser : BareParser.values()) {
      var own = List.copyOf(Samples.ending("." + parser.ending()).entrySet());
      var times =
          Median.inTurns(
              rounds,
              () -> own.forEach(file -> FirstReading.outline(file.getKey(), file.getValue())),
              () -> own.forEach(file -> parser.read(file.getValue())));
      var row = row("outline-", parser, times);
      rows.add(parser == BareParser.PDF || parser == BareParser.DOCX ? row.aiming(AIM) : row);
    }
    for (var parser : BareParser.values()) {
      rows.add(row("first-", parser, first(parser)));
    }
    return rows;
  }

  private static Row row(String name, BareParser parser, Median.Both times) {
    return Row.of(name + parser.ending(), "ms", times.one() * 1e3, times.other() * 1e3);
  }

  private Median.Both first(BareParser parser) throws IOException, InterruptedException {
    var kusei = new double[rounds];
    var bare = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      kusei[round] = first(parser, FirstReading.KUSEI);
      bare[round] = first(parser, FirstReading.BARE);
    }
    return new Median.Both(Median.of(kusei), Median.of(bare));
  }

  private double first(BareParser parser, String reader) throws IOException, InterruptedException {
    var result = Files.createTempFile(Files.createDirectories(scratch), "first", ".txt");
    try (var child =
        Child.java(
            scratch,
            List.of(),
            FirstReading.class.getName(),
            parser.name(),
            reader,
            result.toString())) {
      child.ended();
    }
    return Double.parseDouble(Files.readString(result));
  }
}
