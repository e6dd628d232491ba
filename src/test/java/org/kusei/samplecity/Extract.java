package org.kusei.samplecity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** A document's bare text, by ordinary means and not by the product's readers. */
final class Extract {

  private Extract() {}

  /** What must be equal between two writings: the bytes where they can be, else the text. */
  static String comparable(Plan plan, byte[] bytes) {
    return switch (plan.format()) {
      case TEXT, HTML, STRATML -> new String(bytes, StandardCharsets.ISO_8859_1);
      case PDF, DOCX, XLSX -> text(plan, bytes);
    };
  }

  /** The text without white space. */
  static String characters(Plan plan, byte[] bytes) {
    return bare(translated(text(plan, bytes), RADICALS, PLAIN));
  }

  private static final String PLAIN = "人大用水日山土生";
  private static final String RADICALS = "⼈⼤⽤⽔⽇⼭⼟⽣";

  /** Look-alikes in the place of some characters. */
  static String radicals(String text) {
    return translated(text, PLAIN, RADICALS);
  }

  private static String translated(String text, String from, String to) {
    var out = new StringBuilder(text);
    for (var at = 0; at < out.length(); at++) {
      var which = from.indexOf(out.charAt(at));
      if (which >= 0) {
        out.setCharAt(at, to.charAt(which));
      }
    }
    return out.toString();
  }

  static String bare(String text) {
    return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
  }

  /** Every sentence and title of the content, without white space. */
  static List<String> sentences(Plan plan) {
    var all = new ArrayList<String>();
    plan.lists()
        .values()
        .forEach(list -> list.forEach(para -> all.add(para.text().split(" => ", -1)[0])));
    plan.issues().forEach(item -> collect(item, all));
    plan.reform()
        .forEach(entry -> {
          all.add(entry.title());
          all.addAll(entry.references());
          all.addAll(entry.actions());
        });
    plan.reviews()
        .forEach(entry -> {
          all.add(entry.title());
          entry.parts().values().forEach(all::addAll);
        });
    return all.stream().filter(Objects::nonNull).map(Extract::bare).toList();
  }

  private static void collect(Item item, List<String> all) {
    all.add(item.is("widedigits") ? Dialect.wide(item.title()) : item.title());
    item.texts().forEach(para -> all.addAll(List.of(para.text().split("／", -1))));
    item.children().forEach(child -> collect(child, all));
  }

  private static String text(Plan plan, byte[] bytes) {
    try {
      return switch (plan.format()) {
        case TEXT -> new String(bytes, Charset.forName(plan.is("sjis") ? "windows-31j" : "UTF-8"));
        case HTML -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).wholeText();
        case STRATML ->
            Jsoup.parse(
                    new String(bytes, StandardCharsets.UTF_8), org.jsoup.parser.Parser.xmlParser())
                .wholeText();
        case PDF -> pdf(bytes);
        case DOCX -> docx(bytes);
        case XLSX -> xlsx(bytes);
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(document);
    }
  }

  private static String docx(byte[] bytes) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static String xlsx(byte[] bytes) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var text = new StringBuilder();
      for (var sheet : book) {
        for (Row row : sheet) {
          row.forEach(cell -> text.append(cell).append('\n'));
        }
      }
      return text.toString();
    }
  }
}
