package org.kusei.samplecity;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a ruled A4 document as it comes from a print driver, fonts embedded as subsets. */
final class PdfWriter implements DocumentWriter {

  private static final Path FONTS =
      Path.of("frontend/node_modules/@expo-google-fonts/biz-udpgothic");

  private static final String STYLE =
      """
      @page { size: A4; margin: 16mm 14mm; @bottom-center { content: counter(page); font-family: BIZ; font-size: 8pt } }
      body { font-family: BIZ; font-size: 9pt; line-height: 1.5; word-wrap: break-word }
      h1 { font-size: 15pt; font-weight: normal; text-align: center }
      h2 { font-size: 11pt; font-weight: normal; margin: 10pt 0 4pt }
      h3, h4, h5, h6 { font-size: 9.5pt; font-weight: normal; margin: 8pt 0 3pt }
      p { margin: 2pt 0 }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 6pt 0 }
      td, th { border: 0.6pt solid #222; padding: 3pt 4pt; vertical-align: top; text-align: left; font-weight: normal }
      th { background: #e8eef4 }
      .turn { page-break-before: always }
      a { color: #222; text-decoration: none }
      """;

  /** Whether the font is there; npm brings it with the front end. */
  static boolean canWrite() {
    return Files.isRegularFile(font());
  }

  private static Path font() {
    return FONTS.resolve("400Regular/BIZUDPGothic_400Regular.ttf");
  }

  @Override
  public byte[] write(Plan plan, List<Piece> pieces) {
    var html =
        "<html lang=\"ja\"><head><title>"
            + Markup.escaped(plan.find("ward") == null ? plan.get("title") : Form.title(plan))
            + "</title><style>"
            + STYLE
            + "</style></head><body>"
            + new Markup(plan).of(pieces)
            + "</body></html>";
    try (var out = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFont(font().toFile(), "BIZ")
          .withHtmlContent(html, null)
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
