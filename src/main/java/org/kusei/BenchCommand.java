package org.kusei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kusei bench}: how long reading takes, always beside the bare parser in the same run. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "見本の市の文書の読み取りにかかる時間を、素の解析器との比で示します。",
      "Times reading the sample city's documents as ratios to the bare parsers of one run."
    })
final class BenchCommand implements Callable<Integer> {

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = {"測る回数。中央値を取ります。(既定 9)", "Rounds of which the median counts (default 9)."})
  private int rounds = 9;

  private final Documents documents = new Documents();

  /** The parser that Kusei's reader stands on, doing nothing but giving out the text. */
  private enum Bare {
    HTML,
    PDF,
    DOCX,
    XLSX;

    int read(byte[] bytes) throws IOException {
      return switch (this) {
        case HTML -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text().length();
        case PDF -> {
          try (var document = Loader.loadPDF(bytes)) {
            yield new PDFTextStripper().getText(document).length();
          }
        }
        case DOCX -> {
          try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
              var extractor = new XWPFWordExtractor(document)) {
            yield extractor.getText().length();
          }
        }
        case XLSX -> {
          try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
              var extractor = new XSSFExcelExtractor(workbook)) {
            yield extractor.getText().length();
          }
        }
      };
    }

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    var samples = samples();
    Console.out().println(Console.texts().text("bench.head"));
    for (var bare : Bare.values()) {
      var own = new TreeMap<>(samples);
      own.keySet().removeIf(name -> !name.endsWith(bare.ending()));
      var kusei = median(() -> own.forEach(this::outline));
      var parser = median(() -> own.values().forEach(bytes -> parse(bare, bytes)));
      Console.out()
          .println(
              Console.texts()
                  .text(
                      "bench.row",
                      bare.name(),
                      own.size(),
                      String.format(Locale.ROOT, "%.2f", (double) kusei / parser)));
    }
    return 0;
  }

  private void outline(String name, byte[] bytes) {
    Outlines.of(documents.read(name, bytes));
  }

  private static void parse(Bare bare, byte[] bytes) {
    try {
      bare.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nanoseconds; the first rounds warm up and do not count. */
  private long median(Runnable work) {
    var times = new long[rounds];
    for (int i = -2; i < rounds; i++) {
      var start = System.nanoTime();
      work.run();
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  /** The sample city's documents by name. */
  private static Map<String, byte[]> samples() throws IOException {
    var samples = new TreeMap<String, byte[]>();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:sample-city/documents/*")) {
      samples.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
    }
    return samples;
  }
}
