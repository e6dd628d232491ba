package org.kusei.reading;

import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs written object by object, for what no library writes. */
final class Pdfs {

  private static final String TYPE0 =
      "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type"
          + " /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe)"
          + " /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor"
          + " /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800"
          + " /Descent 0 /CapHeight 800 /StemV 80 >> >>] >>";

  private Pdfs() {}

  /** The page tree is its own child. */
  static byte[] pageTreeCycle() {
    return file("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
  }

  /** A drawing draws itself. */
  static byte[] formCycle() {
    return file(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject"
            + " << /X 5 0 R >> >> >>",
        stream("", "/X Do"),
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >>"
                + " >>",
            "/X Do /X Do"));
  }

  /** Codes of a font that is not embedded and says nothing of their meaning. */
  static byte[] withoutUnicode() {
    return page(TYPE0, "BT /F 10 Tf 10 50 Td <00010002000300040005> Tj ET");
  }

  static byte[] glyphs(int count) {
    return page(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "BT /F 1 Tf 1 50 Td (" + "a".repeat(count) + ") Tj ET");
  }

  /** Pages of one word each. */
  static byte[] written(int pages) {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        var page = new PDPage();
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
          stream.beginText();
          stream.setFont(new PDType1Font(FontName.HELVETICA), 10);
          stream.newLineAtOffset(50, 500);
          stream.showText("ward");
          stream.endText();
        }
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Pages of pictures, as a scanner makes them. */
  static byte[] scanned(int pages) {
    try (var document = new PDDocument()) {
      var picture =
          LosslessFactory.createFromImage(document, new BufferedImage(40, 60, TYPE_BYTE_GRAY));
      for (int i = 0; i < pages; i++) {
        var page = new PDPage();
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
          stream.drawImage(picture, 0, 0, 500, 700);
        }
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF that asks for a password before it opens. */
  static byte[] locked() {
    try (var document = Loader.loadPDF(written(1))) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF that anyone may open and nobody may copy from. */
  static byte[] copyProtected() {
    var permission = new AccessPermission();
    permission.setCanExtractContent(false);
    try (var document = Loader.loadPDF(written(1))) {
      document.protect(new StandardProtectionPolicy("owner", "", permission));
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] page(String font, String content) {
    return file(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font <<"
            + " /F 5 0 R >> >> >>",
        stream("", content),
        font);
  }

  static byte[] pages(int count) {
    try (var document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stream(String entries, String content) {
    return "<< "
        + entries
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  private static byte[] file(String... objects) {
    var file = new StringBuilder("%PDF-1.7\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table
          .append("0".repeat(10 - Integer.toString(file.length()).length()))
          .append(file.length())
          .append(" 00000 n \n");
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
    file.append("trailer\n<< /Root 1 0 R /Size ").append(objects.length + 1).append(" >>\n");
    file.append("startxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
