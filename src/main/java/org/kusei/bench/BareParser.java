package org.kusei.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** The parser that Kusei's reader stands on, doing nothing but giving out the text. */
enum BareParser {
  HTML,
  PDF,
  DOCX,
  XLSX;

  /** How many chars of text the document has. */
  int read(byte[] bytes) {
    try {
      return length(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int length(byte[] bytes) throws IOException {
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
