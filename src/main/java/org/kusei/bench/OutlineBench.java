package org.kusei.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.kusei.reading.Documents;
import org.kusei.recognition.Outlines;

/** Reading the sample city's documents into outlines, beside the bare parsers. */
final class OutlineBench {
  private static final double AIM = 1.5;

  private final int rounds;
  private final Documents documents = new Documents();

  OutlineBench(int rounds) {
    this.rounds = rounds;
  }

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
      return name().toLowerCase(Locale.ROOT);
    }
  }

  List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    for (var bare : Bare.values()) {
      var own = Samples.ending("." + bare.ending());
      var kusei = Median.seconds(rounds, () -> own.forEach(this::outline));
      var parser = Median.seconds(rounds, () -> own.values().forEach(bytes -> parse(bare, bytes)));
      var row = Row.of("outline-" + bare.ending(), "ms", kusei * 1e3, parser * 1e3);
      rows.add(bare == Bare.PDF || bare == Bare.DOCX ? row.aiming(AIM) : row);
    }
    return rows;
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
}
