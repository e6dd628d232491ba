package org.kusei.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a PDF by hand: words and rules at given places, y downwards from the top of an A4 page. */
final class PdfFile implements AutoCloseable {

  static final double SIZE = 10;
  private static final Path FONT =
      Path.of(
          "frontend/node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf");

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage sheet = new PDPage(PDRectangle.A4);
  private PDPageContentStream stream;

  PdfFile() {
    if (!Files.isRegularFile(FONT)) {
      throw new IllegalStateException("No Japanese font at " + FONT + ": run npm ci in frontend.");
    }
    try {
      font = PDType0Font.load(document, FONT.toFile());
      document.addPage(sheet);
      stream = new PDPageContentStream(document, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  PDPage sheet() {
    return sheet;
  }

  PdfFile nextPage() throws IOException {
    stream.close();
    sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    stream = new PDPageContentStream(document, sheet);
    return this;
  }

  /** Words whose baseline is at y. */
  PdfFile text(double x, double y, String words) throws IOException {
    return text(x, y, SIZE, words);
  }

  PdfFile text(double x, double y, double size, String words) throws IOException {
    stream.beginText();
    stream.setFont(font, (float) size);
    stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
    stream.showText(words);
    stream.endText();
    return this;
  }

  /** Lines of a paragraph below each other. */
  PdfFile lines(double x, double y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + i * SIZE * 1.5, lines[i]);
    }
    return this;
  }

  PdfFile rule(double x0, double y0, double x1, double y1) throws IOException {
    float top = PDRectangle.A4.getHeight();
    stream.moveTo((float) x0, (float) (top - y0));
    stream.lineTo((float) x1, (float) (top - y1));
    stream.stroke();
    return this;
  }

  PdfFile dashed() throws IOException {
    stream.setLineDashPattern(new float[] {2, 2}, 0);
    return this;
  }

  /** A rule as a filled strip, cut into pieces as some print drivers do. */
  PdfFile strip(double x0, double y0, double x1, double y1) throws IOException {
    float top = PDRectangle.A4.getHeight();
    int pieces = 7;
    double dx = (x1 - x0) / pieces;
    double dy = (y1 - y0) / pieces;
    for (int i = 0; i < pieces; i++) {
      stream.addRect(
          (float) (x0 + i * dx),
          (float) (top - y0 - i * dy),
          (float) Math.max(dx, 0.6),
          (float) Math.min(-dy, -0.6));
      stream.fill();
    }
    return this;
  }

  PdfFile box(double x0, double y0, double x1, double y1) throws IOException {
    return rule(x0, y0, x1, y0).rule(x0, y1, x1, y1).rule(x0, y0, x0, y1).rule(x1, y0, x1, y1);
  }

  byte[] bytes() throws IOException {
    stream.close();
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    close();
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
