package org.kusei;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kusei.edition.EditionSummary;
import org.kusei.exchange.EditionDocument;
import org.kusei.opendata.Exports;
import org.kusei.opendata.Format;
import org.kusei.opendata.Selection;
import org.kusei.organization.Ward;
import org.kusei.platform.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kusei export}: takes one edition, or a city's whole, out of the record. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "方針の版を、1つ、または市のすべて、取り出します。動いているサーバーの横でも使えます。",
      "Takes one edition of a policy, or all of a city, out of the record; works beside a running"
          + " server."
    })
final class ExportCommand implements Callable<Integer> {
  private static final int BUFFER = 64 * 1024;

  @Option(
      names = "--ward",
      paramLabel = "WARD",
      description = {"区の名前(英語名、よみも可)か記号。", "Name, in Japanese or English, or slug of the ward."})
  private @Nullable String ward;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = {"年度の始まる西暦の年", "Western year in which the fiscal year starts"})
  private @Nullable String year;

  @Option(
      names = "--edition",
      paramLabel = "N",
      description = {"版の番号。なければいまの版", "Number of the edition; without it the current one"})
  private @Nullable Integer edition;

  @Option(
      names = "--all",
      description = {
        "すべての版。--ward、--year で絞れる。json は1行に1つ、stratml は ZIP",
        "Every edition, of the --ward and --year if given; json gives one a line, stratml a ZIP"
      })
  private boolean all;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "json|csv|stratml",
      description = {"形", "Form of the file"})
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {"書き出すファイル。なければ標準出力", "File to write; without it standard output"})
  private @Nullable Path out;

  @Mixin private final DataOption data = new DataOption();

  /** What is written, once it is known where. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  @Override
  public Integer call() {
    if (all ? edition != null : ward == null || year == null) {
      throw new SetupException("export.what");
    }
    return data.open(server -> {
      var exports = server.get(Exports.class);
      var asked = new ExportChoice(exports, slug(server), year, edition);
      var form = Objects.requireNonNull(format);
      write(all ? city(exports, asked.selection(), form) : one(asked.edition(), form));
      return 0;
    });
  }

  /** Of the ward that was named; as typed where there is none. */
  private @Nullable String slug(Server server) {
    return ward == null ? null : HomeCity.of(server).find(ward).map(Ward::slug).orElse(ward);
  }

  private static Writing one(EditionDocument edition, Format format) {
    return stream -> stream.write(format.write(edition));
  }

  private static Writing city(Exports exports, Selection selection, Format format) {
    return stream -> {
      int of = exports.count(selection);
      int count =
          exports.write(selection, format, stream, (edition, done) -> progress(edition, done, of));
      Console.err().println(Console.texts().text("export.done", count));
    };
  }

  /** More than were counted are written when one is recorded meanwhile. */
  private static void progress(EditionSummary edition, int done, int counted) {
    var ward = edition.ward().slug();
    int of = Math.max(done, counted);
    Console.err()
        .println(
            Console.texts()
                .text("export.progress", done, of, ward, edition.year(), edition.number()));
  }

  private void write(Writing writing) {
    try {
      if (out == null) {
        try (var stream = buffered(new FileOutputStream(FileDescriptor.out))) {
          writing.to(stream);
        }
      } else {
        replace(out.toAbsolutePath(), writing);
      }
    } catch (IOException e) {
      throw new SetupException(
          "export.unwritable", out == null ? "stdout" : out, Objects.toString(e.getMessage(), ""));
    }
  }

  /** A file that is there is replaced at once by a whole one, or stays. */
  private static void replace(Path file, Writing writing) throws IOException {
    var folder = Objects.requireNonNullElse(file.getParent(), file);
    var half = Files.createTempFile(folder, ".kusei-export", null);
    try {
      try (var stream = buffered(Files.newOutputStream(half))) {
        writing.to(stream);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static OutputStream buffered(OutputStream stream) {
    return new BufferedOutputStream(stream, BUFFER);
  }
}
